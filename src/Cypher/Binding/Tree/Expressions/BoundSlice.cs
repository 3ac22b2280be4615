namespace ActorGraph.Cypher.Binding;

/// <summary>A part of a list.</summary>
/// <param name="Subject">The list.</param>
/// <param name="From">First index, or null for the start; a value of null makes the result null.</param>
/// <param name="To">Index after the last, or null for the end.</param>
internal sealed record BoundSlice(
    BoundExpression Subject, BoundExpression? From, BoundExpression? To) : BoundExpression;
