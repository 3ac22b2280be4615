namespace ActorGraph.Graph.Extraction;

/// <summary>The sentence that says a relation.</summary>
/// <param name="Sentence">Number of the sentence in the article, from 0.</param>
/// <param name="Text">The sentence as written.</param>
/// <param name="Start">Offset of its first character in the article's text.</param>
/// <param name="End">Offset after its last character.</param>
public sealed record Evidence(int Sentence, string Text, int Start, int End);
