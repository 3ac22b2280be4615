namespace ActorGraph.Cypher.Binding;

/// <summary>UNWIND: a row for each element; none for null or an empty list, one for a value that is no list.</summary>
/// <param name="List">The list.</param>
/// <param name="Variable">The element.</param>
internal sealed record BoundUnwind(BoundExpression List, BoundVariable Variable) : BoundClause;
