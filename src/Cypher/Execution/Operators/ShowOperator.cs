using ActorGraph.Cypher.Execution.Schema.Show;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>SHOW, for each row: a row for each thing listed.</summary>
internal sealed class ShowOperator(ExecutionState state, Operator input, ShowPlan plan) : NestedOperator(state, input)
{
    private List<Dictionary<string, Value>> _rows = [];
    private int _next;

    protected override bool Begin()
    {
        _rows = [.. ShowRows.List(State, plan)];
        _next = 0;
        return true;
    }

    protected override bool NextFound()
    {
        if (_next >= _rows.Count)
        {
            return false;
        }

        var row = _rows[_next++];
        foreach (var (name, slot) in plan.Columns)
        {
            State.Slots[slot] = row.GetValueOrDefault(name);
        }

        return true;
    }
}
