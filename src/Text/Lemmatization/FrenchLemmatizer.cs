using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Lemmatization;

/// <summary>Gives the lemma of a tagged word, by the conventions of the Sequoia treebank.</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class FrenchLemmatizer
{
    private readonly FrenchLexicon _lexicon;

    /// <summary>Makes a lemmatiser.</summary>
    /// <param name="lexicon">The word forms.</param>
    public FrenchLemmatizer(FrenchLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
    }

    /// <summary>Gives the lemma of a word.</summary>
    /// <param name="form">The form as in the text.</param>
    /// <param name="part">Its part of speech.</param>
    /// <param name="features">Its features in CoNLL-U form, "Gender=Masc|Number=Sing"; may be empty.</param>
    /// <returns>The lemma; the form itself when nothing better is known.</returns>
    public string Lemmatize(string form, PartOfSpeech part, string features)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(features);
        Span<char> spelling = stackalloc char[64];
        var entry = _lexicon.FindFolded(form, spelling);
        foreach (var analysis in entry.Analyses)
        {
            if (analysis.PartOfSpeech == part)
            {
                return analysis.Lemma(form.Length <= spelling.Length ? spelling[..form.Length] : form);
            }
        }

        return form;
    }
}
