using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Gives only the first rows; where the input writes, it is read to its end all the same.</summary>
internal sealed class LimitOperator(ExecutionState state, Operator input, Evaluator count, bool readsAll)
    : UnaryOperator(state, input)
{
    private long _left;

    public override void Open()
    {
        _left = RowCounts.Read(count, State, "LIMIT");
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_left > 0 && Input.MoveNext())
        {
            _left--;
            return true;
        }

        if (readsAll)
        {
            while (Input.MoveNext())
            {
                State.CheckCancelled();
            }
        }

        return false;
    }
}
