namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>null.</summary>
internal sealed record NullLiteral : Expression;
