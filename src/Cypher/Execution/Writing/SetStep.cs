namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>One item of SET or REMOVE.</summary>
internal abstract class SetStep
{
    public abstract void Run(ExecutionState state);
}
