namespace ActorGraph.Text.Tokenization;

/// <summary>A syntactic word found by the tokeniser.</summary>
/// <param name="Form">The form; for a part of a contraction, the part's own form («du» gives «de» and «le»).</param>
/// <param name="Start">Offset of the first character in the text; parts of a contraction share its span.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="SpaceAfter">Whether white space or the end of the text follows.</param>
public readonly record struct TokenizedWord(string Form, int Start, int End, bool SpaceAfter);
