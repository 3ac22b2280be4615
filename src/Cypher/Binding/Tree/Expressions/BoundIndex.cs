namespace ActorGraph.Cypher.Binding;

/// <summary>An element of a list by number, or a property by a computed name.</summary>
/// <param name="Subject">A list, map, node or relationship.</param>
/// <param name="Index">An integer or a string.</param>
internal sealed record BoundIndex(BoundExpression Subject, BoundExpression Index) : BoundExpression;
