namespace ActorGraph.Cypher.Binding;

/// <summary>WHEN condition THEN result.</summary>
/// <param name="Condition">A predicate.</param>
/// <param name="Result">The value.</param>
internal sealed record BoundCaseAlternative(BoundExpression Condition, BoundExpression Result);
