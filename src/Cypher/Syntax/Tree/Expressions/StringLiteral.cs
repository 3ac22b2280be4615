namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A string.</summary>
/// <param name="Value">The text with escapes resolved.</param>
internal sealed record StringLiteral(string Value) : Expression;
