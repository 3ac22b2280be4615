namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Counts rows and store accesses of another operator, those of its inputs included.</summary>
internal sealed class ProfiledOperator(ExecutionState state, Operator inner, OperatorProfile profile) : Operator(state)
{
    public override void Open()
    {
        var before = State.Store.Accesses;
        inner.Open();
        profile.Accesses += State.Store.Accesses - before;
    }

    public override bool MoveNext()
    {
        var before = State.Store.Accesses;
        var moved = inner.MoveNext();
        profile.Accesses += State.Store.Accesses - before;
        profile.Rows += moved ? 1 : 0;
        return moved;
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }
}
