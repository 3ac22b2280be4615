using ActorGraph.Text.Documents;

namespace ActorGraph.Text.ConllU;

/// <summary>One syntactic word of a CoNLL-U file (https://universaldependencies.org/format.html).</summary>
/// <param name="Form">The form; may hold spaces («10 000»).</param>
/// <param name="Lemma">The lemma, "_" when not annotated.</param>
/// <param name="PartOfSpeech">The universal part of speech.</param>
/// <param name="LanguagePartOfSpeech">The part of speech of the treebank's own tag set, "_" when there is none.</param>
/// <param name="Features">Morphological features, "Gender=Masc|Number=Sing"; empty when there are none.</param>
/// <param name="Head">Index of the head in the sentence from 0, or -1 for the root and when not annotated.</param>
/// <param name="Dependency">The relation to the head ("nsubj"), "_" when not annotated.</param>
/// <param name="EnhancedDependencies">The ninth column as written, "_" when empty.</param>
/// <param name="Miscellany">The tenth column without its SpaceAfter=No; empty when nothing is left.</param>
/// <param name="SpaceAfter">Whether white space or the end of the text follows the word.</param>
public sealed record ConllUWord(
    string Form,
    string Lemma,
    PartOfSpeech PartOfSpeech,
    string LanguagePartOfSpeech,
    string Features,
    int Head,
    string Dependency,
    string EnhancedDependencies,
    string Miscellany,
    bool SpaceAfter);
