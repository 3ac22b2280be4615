using ActorGraph.Cypher.Functions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>A call of a function.</summary>
internal sealed class FunctionEvaluator(string name, ScalarFunction function, Evaluator[] arguments) : Evaluator
{
    public string Name => name;

    public override Value Evaluate(ExecutionState state)
    {
        if (arguments.Length > ArgumentBuffer.Size)
        {
            var many = new Value[arguments.Length];
            Fill(state, many);
            return Checked(state, function(state, many));
        }

        var buffer = default(ArgumentBuffer);
        var few = ((Span<Value>)buffer)[..arguments.Length];
        Fill(state, few);
        return Checked(state, function(state, few));
    }

    private static Value Checked(ExecutionState state, Value value)
    {
        if (value.IsString || value.IsList)
        {
            state.Memory.Check(value);
        }

        return value;
    }

    /// <summary>The values of the arguments.</summary>
    public Value[] Arguments(ExecutionState state)
    {
        var values = new Value[arguments.Length];
        Fill(state, values);
        return values;
    }

    private void Fill(ExecutionState state, Span<Value> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(state);
        }
    }
}
