namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>A step of a running plan: gives its rows one by one, in the slots of the state.</summary>
internal abstract class Operator(ExecutionState state) : IDisposable
{
    protected ExecutionState State { get; } = state;

    /// <summary>Begins from the row that is in the slots now; an operator may be opened many times.</summary>
    public abstract void Open();

    /// <summary>Sets the slots to the next row; false at the end.</summary>
    public abstract bool MoveNext();

    public virtual void Dispose()
    {
    }
}
