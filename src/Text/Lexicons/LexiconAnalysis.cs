using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Lexicons;

/// <summary>One reading of a word form: «mène» as the third person of «mener».</summary>
/// <param name="PartOfSpeech">The universal part of speech.</param>
/// <param name="Features">
/// Features in CoNLL-U form as far as the form alone tells them: an epicene adjective has no Gender, a past participle
/// no Voice. One shared string for each bundle, so that comparing references is enough within one lexicon.
/// </param>
/// <param name="StripCount">How many characters to take off the end of the form to reach the lemma.</param>
/// <param name="LemmaEnding">What to put on the end instead.</param>
public readonly record struct LexiconAnalysis(
    PartOfSpeech PartOfSpeech, string Features, byte StripCount, string LemmaEnding)
{
    /// <summary>Gives the lemma of the form that was looked up.</summary>
    /// <param name="form">The form under which the lexicon holds the word (see <see cref="LexiconEntry"/>).</param>
    /// <returns>The lemma.</returns>
    public string Lemma(ReadOnlySpan<char> form) =>
        string.Concat(form[..Math.Max(0, form.Length - StripCount)], LemmaEnding);
}
