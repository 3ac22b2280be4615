using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>{a: 1, b: 2}; the keys are distinct.</summary>
internal sealed class MapEvaluator(string[] keys, Evaluator[] values) : Evaluator
{
    public string[] Keys => keys;

    public Evaluator[] Values => values;

    public override Value Evaluate(ExecutionState state)
    {
        var results = new Value[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            results[i] = values[i].Evaluate(state);
        }

        var map = Value.Map(new MapValue(keys, results));
        state.Memory.Check(map);
        return map;
    }
}
