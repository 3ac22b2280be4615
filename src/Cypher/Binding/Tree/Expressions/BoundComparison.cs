using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A comparison of two values. A chain a &lt; b &lt; c has become a conjunction of two comparisons.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left operand.</param>
/// <param name="Right">Right operand.</param>
internal sealed record BoundComparison(
    ComparisonOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression;
