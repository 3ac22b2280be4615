namespace ActorGraph.Graph.Explaining;

/// <summary>Words of an article and where they stand.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Start">Offset of the first character in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
public sealed record TextSpan(string Text, int Start, int End);
