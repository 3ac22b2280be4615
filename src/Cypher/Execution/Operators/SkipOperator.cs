using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Leaves out the first rows.</summary>
internal sealed class SkipOperator(ExecutionState state, Operator input, Evaluator count) : UnaryOperator(state, input)
{
    private long _left;

    public override void Open()
    {
        _left = RowCounts.Read(count, State, "SKIP");
        base.Open();
    }

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            if (_left-- <= 0)
            {
                return true;
            }
        }

        return false;
    }
}
