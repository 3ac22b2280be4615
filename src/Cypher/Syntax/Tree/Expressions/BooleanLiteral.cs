namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>true or false.</summary>
/// <param name="Value">The value.</param>
internal sealed record BooleanLiteral(bool Value) : Expression;
