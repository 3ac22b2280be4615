using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Reads the value of $(...) where a label or type stands.</summary>
internal static class DynamicNames
{
    public static IEnumerable<string> Read(Value value)
    {
        if (value.IsString)
        {
            return [Check(value)];
        }

        return value.IsList
            ? value.AsList.Items.ToArray().Select(Check)
            : throw Failure.WrongType("a dynamic label or type", "a String or a List of Strings", value);
    }

    private static string Check(Value value) => value.IsString && value.AsString.Length > 0
        ? value.AsString
        : throw Failure.WrongType("a dynamic label or type", "a String that is not empty", value);
}
