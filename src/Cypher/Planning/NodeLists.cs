using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Finds the nodes that a predicate says a variable is one of.</summary>
internal static class NodeLists
{
    /// <summary>The list that a node must be in, where it is at hand and taking it cannot fail; null otherwise.</summary>
    public static BoundExpression? Find(BoundExpression predicate, int node) => predicate switch
    {
        BoundBinary { Operator: BinaryOperator.In } member when Is(member.Left, node) && IsAtHand(member.Right) => member.Right,
        BoundComparison { Operator: ComparisonOperator.Equal } equal when Is(equal.Left, node) && IsAtHand(equal.Right) =>
            new BoundList([equal.Right]),
        BoundComparison { Operator: ComparisonOperator.Equal } equal when Is(equal.Right, node) && IsAtHand(equal.Left) =>
            new BoundList([equal.Left]),
        _ => null,
    };

    private static bool Is(BoundExpression expression, int slot) =>
        expression is BoundVariableReference { Variable: var variable } && variable.Slot == slot;

    private static bool IsAtHand(BoundExpression expression) =>
        expression is BoundVariableReference or BoundParameter || (expression is BoundList list && list.Items.All(IsAtHand));
}
