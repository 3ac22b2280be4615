using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>A compiled label expression.</summary>
internal abstract class LabelTest
{
    public abstract bool Matches(ExecutionState state, Value entity);
}
