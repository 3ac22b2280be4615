using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>AND, OR or XOR of two operands or more. Nested ones of the same operator are flattened.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operands">The operands.</param>
internal sealed record BoundLogical(LogicalOperator Operator, SyntaxList<BoundExpression> Operands) : BoundExpression
{
    /// <summary>What must hold all together for a condition to hold: the operands of an AND, or the condition itself.</summary>
    public static IEnumerable<BoundExpression> Conjuncts(BoundExpression condition) =>
        condition is BoundLogical { Operator: LogicalOperator.And } all ? all.Operands.SelectMany(Conjuncts) : [condition];
}
