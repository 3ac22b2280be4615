using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>A compiled expression. It keeps no state of its own, so that one plan can run many times at once.</summary>
internal abstract class Evaluator
{
    public abstract Value Evaluate(ExecutionState state);

    /// <summary>Whether the value is true: neither false nor null.</summary>
    public virtual bool IsTrue(ExecutionState state)
    {
        var value = Evaluate(state);
        if (value.IsBoolean || value.IsNull)
        {
            return value.IsTrue;
        }

        throw Failure.WrongType("a predicate", "a Boolean", value);
    }
}
