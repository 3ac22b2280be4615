using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A call of a function that is no aggregation.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments, as many as the signature allows.</param>
internal sealed record BoundFunctionCall(
    FunctionSignature Function, SyntaxList<BoundExpression> Arguments) : BoundExpression;
