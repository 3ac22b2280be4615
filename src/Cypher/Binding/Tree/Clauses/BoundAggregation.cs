using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A variable and the aggregation over a group's rows that it is set to.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Function">The function; null for count(*).</param>
/// <param name="Distinct">Whether equal values of the first argument count once.</param>
/// <param name="Arguments">The arguments, over the rows coming in; empty for count(*).</param>
internal sealed record BoundAggregation(
    BoundVariable Variable, FunctionSignature? Function, bool Distinct, SyntaxList<BoundExpression> Arguments);
