namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>
/// An integer: 42, 0x2A, 0o52. A minus before it is part of it, so that the least integer can be written.
/// </summary>
/// <param name="Value">The value.</param>
internal sealed record IntegerLiteral(long Value) : Expression;
