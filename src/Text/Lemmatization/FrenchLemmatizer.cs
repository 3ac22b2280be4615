using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Text.Lemmatization;

/// <summary>Gives the lemma of a tagged word, by the conventions of the Sequoia treebank.</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class FrenchLemmatizer
{
    private const int LongestForm = 64;

    private static readonly string[] ParticipleEndings = ["", "es", "e", "s"];

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
            PartOfSpeech.Pron when form.Length > 1 && Characters.IsHyphen(form[0]) =>
                Lemmatize(WithoutHyphens(form), part, features),
            PartOfSpeech.Noun when IsInitials(form) => form,
            _ => FromLexicon(form, part, features) ?? Guess(form, part, features),
        };
    }

    // «-t-elle» is «elle».
    private static string WithoutHyphens(string form)
    {
        var plain = form[1..];
        return plain.StartsWith("t-", StringComparison.OrdinalIgnoreCase) && plain.Length > 2 ? plain[2..] : plain;
    }

    private string? FromLexicon(string form, PartOfSpeech part, string features)
    {
        if (form.Length > LongestForm)
        {
            return null;
        }

        // A common word in capitals is looked up in small letters first: «État» is the noun before it is a name.
        Span<char> spelling = stackalloc char[LongestForm];
        spelling = spelling[..form.Length];
        form.AsSpan().ToLowerInvariant(spelling);
        return Best(_lexicon.Find(spelling), spelling, part, features)
            ?? Best(_lexicon.FindFolded(form, spelling), spelling, part, features);
    }

    private string? Best(LexiconEntry entry, ReadOnlySpan<char> spelling, PartOfSpeech part, string features)
    {
        string? best = null;
        var bestScore = int.MinValue;
        foreach (var analysis in entry.Analyses)
        {
            if (analysis.PartOfSpeech != part && !(part == PartOfSpeech.Aux && analysis.PartOfSpeech == PartOfSpeech.Verb))
            {
                continue;
            }

            var score = FeatureMatch.Score(analysis.Features, features);
            if (score < bestScore)
            {
                continue;
            }

            var lemma = Conventional(analysis.Lemma(spelling), analysis, spelling);
            if (score > bestScore || (lemma != best && IsMoreFrequent(lemma, best)))
            {
                (best, bestScore) = (lemma, score);
            }
        }

        return best;
    }

    private bool IsMoreFrequent(string lemma, string? than) =>
        than is null || _lexicon.Find(lemma).Frequency > _lexicon.Find(than).Frequency;

    // Where the dictionary and the treebank differ: the dictionary puts «actrice» under «acteur» and the adjective «unies»
    // under «unir», the treebank under «actrice» and «uni».
    private string Conventional(string lemma, in LexiconAnalysis analysis, ReadOnlySpan<char> spelling)
    {
        if (analysis.PartOfSpeech == PartOfSpeech.Noun
            && FeatureMatch.Value(analysis.Features, "Gender") is "Fem"
            && !Is(lemma, PartOfSpeech.Noun, "Fem"))
        {
            var singular = spelling.Length > 1 && spelling[^1] == 's' ? spelling[..^1] : spelling;
            return Is(singular, PartOfSpeech.Noun, "Fem") ? singular.ToString() : lemma;
        }

        if (analysis.PartOfSpeech == PartOfSpeech.Adj && !Is(lemma, PartOfSpeech.Adj, "Masc") && Is(lemma, PartOfSpeech.Verb, ""))
        {
            foreach (var ending in ParticipleEndings)
            {
                if (spelling.EndsWith(ending) && Is(spelling[..^ending.Length], PartOfSpeech.Adj, "Masc"))
                {
                    return spelling[..^ending.Length].ToString();
                }
            }
        }

        return lemma;
    }

    // Whether a form has a reading of a part of speech, not plural, of a gender where it tells one.
    private bool Is(ReadOnlySpan<char> form, PartOfSpeech part, ReadOnlySpan<char> gender)
    {
        foreach (var analysis in _lexicon.Find(form).Analyses)
        {
            var value = FeatureMatch.Value(analysis.Features, "Gender");
            if (analysis.PartOfSpeech == part
                && FeatureMatch.Value(analysis.Features, "Number") is not "Plur"
                && (value.IsEmpty || gender.IsEmpty || value.SequenceEqual(gender)))
            {
                return true;
            }
        }

        return false;
    }

    private string Guess(string form, PartOfSpeech part, string features)
    {
        if (IsCode(form))
        {
            return form;
        }

        return part is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv
            ? _guesser.Guess(form.ToLowerInvariant(), part, features)
            : form.ToLowerInvariant();
    }

    // «B», «CD», «ONG»; longer ones may be words of a heading.
    private static bool IsInitials(string form)
    {
        const int Longest = 3;
        return form.Length <= Longest && form.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    // «CD», «F-16», «XII», «12e», «km/h»: not words that inflect.
    private static bool IsCode(string form)
    {
        const int LongestAcronym = 5;
        var hasSmallLetter = false;
        foreach (var character in form)
        {
            if (char.IsDigit(character) || character is '/' or '.')
            {
                return true;
            }

            hasSmallLetter |= char.IsLower(character);
        }

        return !hasSmallLetter && form.Length <= LongestAcronym;
    }
}
