namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>key: value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record MapEntry(Identifier Key, Expression Value) : SyntaxNode;
