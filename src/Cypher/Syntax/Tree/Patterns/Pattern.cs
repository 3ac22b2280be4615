namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One or more path patterns, joined by the variables that they share.</summary>
/// <param name="Paths">The path patterns, at least one.</param>
internal sealed record Pattern(SyntaxList<PathPattern> Paths) : SyntaxNode;
