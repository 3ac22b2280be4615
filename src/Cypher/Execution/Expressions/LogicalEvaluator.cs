using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>AND, OR and XOR over true, false and null.</summary>
internal sealed class LogicalEvaluator(LogicalOperator operation, Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(ExecutionState state) => operation switch
    {
        LogicalOperator.And => Decide(state, decisive: false),
        LogicalOperator.Or => Decide(state, decisive: true),
        _ => ExclusiveOr(state),
    };

    private Value Decide(ExecutionState state, bool decisive)
    {
        var unknown = false;
        foreach (var operand in operands)
        {
            var value = Logic.Check(operand.Evaluate(state));
            if (value.IsNull)
            {
                unknown = true;
            }
            else if (value.AsBoolean == decisive)
            {
                return decisive;
            }
        }

        return unknown ? Value.Null : !decisive;
    }

    private Value ExclusiveOr(ExecutionState state)
    {
        var result = false;
        var unknown = false;
        foreach (var operand in operands)
        {
            var value = Logic.Check(operand.Evaluate(state));
            unknown |= value.IsNull;
            result ^= value.IsTrue;
        }

        return unknown ? Value.Null : result;
    }
}
