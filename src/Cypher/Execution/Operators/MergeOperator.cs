using ActorGraph.Cypher.Execution.Writing;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>MERGE: all matches for a row, or what is created when there are none.</summary>
internal sealed class MergeOperator(
    ExecutionState state,
    Operator input,
    Operator matches,
    int[] matchSlots,
    Creation creation,
    SetStep[] onCreate,
    SetStep[] onMatch) : NestedOperator(state, input)
{
    private readonly RowBuffer _found = new(state, matchSlots);
    private int _next;
    private bool _create;

    public override void Dispose()
    {
        matches.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        creation.RequireNoNulls(State);
        _found.Clear();
        _next = 0;
        matches.Open();
        while (matches.MoveNext())
        {
            _found.Add();
        }

        _create = _found.Count == 0;
        return true;
    }

    protected override bool NextFound()
    {
        if (_create)
        {
            _create = false;
            creation.Run(State);
            Run(onCreate);
            return true;
        }

        if (_next >= _found.Count)
        {
            return false;
        }

        _found.Restore(_next++);
        Run(onMatch);
        return true;
    }

    private void Run(SetStep[] steps)
    {
        foreach (var step in steps)
        {
            step.Run(State);
        }
    }
}
