namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Which of the matching paths are taken.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Count">How many paths or groups; 1 where none is written.</param>
internal sealed record PathSelector(PathSelectorKind Kind, long Count) : SyntaxNode;
