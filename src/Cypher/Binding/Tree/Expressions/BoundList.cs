using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A list of values.</summary>
/// <param name="Items">The elements.</param>
internal sealed record BoundList(SyntaxList<BoundExpression> Items) : BoundExpression;
