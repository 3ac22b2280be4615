namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Gives the row that is in the slots already, once.</summary>
internal sealed class ArgumentOperator(ExecutionState state) : Operator(state)
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool MoveNext()
    {
        var first = !_given;
        _given = true;
        return first;
    }
}
