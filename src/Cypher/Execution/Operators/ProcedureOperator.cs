using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>CALL of a procedure, for each row.</summary>
internal sealed class ProcedureOperator(ExecutionState state, Operator input, ProcedurePlan plan)
    : NestedOperator(state, input)
{
    private IEnumerator<Value[]>? _rows;

    public override void Dispose()
    {
        _rows?.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        var arguments = new Value[plan.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = plan.Arguments[i].Evaluate(State);
        }

        _rows?.Dispose();
        _rows = plan.Body(State, arguments).GetEnumerator();
        return true;
    }

    protected override bool NextFound()
    {
        if (!_rows!.MoveNext())
        {
            return false;
        }

        foreach (var (index, slot) in plan.Outputs)
        {
            State.Slots[slot] = _rows.Current[index];
        }

        return true;
    }
}
