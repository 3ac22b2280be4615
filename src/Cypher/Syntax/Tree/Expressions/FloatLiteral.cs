namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A floating point number: 1.5, .5, 1e9. A minus before it is part of it.</summary>
/// <param name="Value">The value, always finite unless written Infinity or NaN.</param>
internal sealed record FloatLiteral(double Value) : Expression;
