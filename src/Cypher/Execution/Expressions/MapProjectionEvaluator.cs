using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>variable {.key, .*, key: value}.</summary>
internal sealed class MapProjectionEvaluator(Evaluator subject, (string? Key, Evaluator? Value)[] items) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var source = subject.Evaluate(state);
        if (source.IsNull)
        {
            return Value.Null;
        }

        var map = new MapBuilder();
        foreach (var (key, value) in items)
        {
            if (key is null)
            {
                map.SetAll(Access.Properties(state, source));
            }
            else
            {
                map.Set(key, value!.Evaluate(state));
            }
        }

        var result = Value.Map(map.Build());
        state.Memory.Check(result);
        return result;
    }
}
