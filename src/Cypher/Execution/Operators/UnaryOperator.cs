namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>An operator over the rows of one other.</summary>
internal abstract class UnaryOperator(ExecutionState state, Operator input) : Operator(state)
{
    protected Operator Input { get; } = input;

    public override void Open() => Input.Open();

    public override void Dispose()
    {
        Input.Dispose();
        base.Dispose();
    }
}
