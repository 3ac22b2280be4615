using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Lemmatization;

/// <summary>Gives the lemma of a tagged word, by the conventions of the Sequoia treebank.</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class FrenchLemmatizer
{
    private const int LongestForm = 64;

    private readonly FrenchLexicon _lexicon;
    private readonly LemmaTable _table;
    private readonly LemmaGuesser _guesser;

    /// <summary>Makes a lemmatiser.</summary>
    /// <param name="lexicon">The word forms.</param>
    public FrenchLemmatizer(FrenchLexicon lexicon)
        : this(lexicon, LemmaTable.Embedded, LemmaGuesser.Embedded)
    {
    }

    internal FrenchLemmatizer(FrenchLexicon lexicon, LemmaTable table, LemmaGuesser guesser)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _table = table;
        _guesser = guesser;
    }

    /// <summary>Gives the lemma of a word.</summary>
    /// <param name="form">The form as in the text.</param>
    /// <param name="part">Its part of speech.</param>
    /// <param name="features">Its features in CoNLL-U form, "Gender=Masc|Number=Sing"; may be empty.</param>
    /// <returns>
    /// The lemma: what the treebank's table of grammatical words says, else the lexicon, else what the ending of the
    /// form suggests. Names, numbers written in figures, punctuation and foreign words keep their form.
    /// </returns>
    public string Lemmatize(string form, PartOfSpeech part, string features)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(features);
        if (_table.TryFind(form, part, features, out var lemma))
        {
            return lemma;
        }

        return part switch
        {
            PartOfSpeech.Propn or PartOfSpeech.Punct or PartOfSpeech.Sym or PartOfSpeech.X => form,
            _ => FromLexicon(form, part, features) ?? Guess(form, part, features),
        };
    }

    private string? FromLexicon(string form, PartOfSpeech part, string features)
    {
        Span<char> spelling = stackalloc char[LongestForm];
        if (form.Length > LongestForm)
        {
            return null;
        }

        // A common word in capitals is looked up in small letters first: «État» is the noun before it is a name.
        spelling = spelling[..form.Length];
        form.AsSpan().ToLowerInvariant(spelling);
        return Best(_lexicon.Find(spelling), spelling, part, features)
            ?? Best(_lexicon.FindFolded(form, spelling), spelling, part, features);
    }

    private static string? Best(LexiconEntry entry, ReadOnlySpan<char> spelling, PartOfSpeech part, string features)
    {
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < entry.Analyses.Length; i++)
        {
            var analysis = entry.Analyses[i];
            if (analysis.PartOfSpeech != part && !(part == PartOfSpeech.Aux && analysis.PartOfSpeech == PartOfSpeech.Verb))
            {
                continue;
            }

            var score = FeatureMatch.Score(analysis.Features, features);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best < 0 ? null : entry.Analyses[best].Lemma(spelling);
    }

    private string Guess(string form, PartOfSpeech part, string features) =>
        part is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv
            ? _guesser.Guess(form.ToLowerInvariant(), part, features)
            : form.ToLowerInvariant();
}
