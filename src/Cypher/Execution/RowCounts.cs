using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Reads the numbers that SKIP and LIMIT are given.</summary>
internal static class RowCounts
{
    public static long Read(Evaluator count, ExecutionState state, string clause)
    {
        var value = count.Evaluate(state);
        if (!value.IsInteger)
        {
            throw Failure.Syntax(
                "InvalidArgumentType", $"{clause} needs an Integer, and was given {ValueText.TypeName(value)} ({ValueText.Shorten(value)}).");
        }

        return value.AsInteger >= 0
            ? value.AsInteger
            : throw Failure.Syntax("NegativeIntegerArgument", $"{clause} needs a positive Integer or 0, and was given {value.AsInteger}.");
    }
}
