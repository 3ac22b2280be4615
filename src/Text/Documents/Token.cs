namespace ActorGraph.Text.Documents;

/// <summary>A syntactic word (https://universaldependencies.org/u/overview/tokenization.html).</summary>
/// <param name="Index">Position in the sentence, from 0.</param>
/// <param name="Form">The form; for a part of a contraction, the part's own form («du» gives «de» and «le»).</param>
/// <param name="Start">Offset of the first character in the document; parts of a contraction share its span.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="SpaceAfter">Whether white space or the end of the text follows.</param>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="PartOfSpeech">The universal part of speech.</param>
/// <param name="Features">Morphological features in CoNLL-U form, "Gender=Masc|Number=Sing"; empty when there are none.</param>
/// <param name="Head">Index of the head in the sentence, or -1 for the root.</param>
/// <param name="Dependency">The universal dependency relation with its subtype ("nsubj", "obl:agent").</param>
public sealed record Token(
    int Index,
    string Form,
    int Start,
    int End,
    bool SpaceAfter,
    string Lemma,
    PartOfSpeech PartOfSpeech,
    string Features,
    int Head,
    string Dependency);
