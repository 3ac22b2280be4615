using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Operators that give true, false or null.</summary>
internal static class Logic
{
    public static Value Check(Value value) =>
        value.IsBoolean || value.IsNull ? value : throw Failure.WrongType("a logical operator", "a Boolean", value);

    public static Value Not(Value value) => Check(value).IsNull ? Value.Null : !value.AsBoolean;

    public static Value In(Value item, Value list)
    {
        if (list.IsNull)
        {
            return Value.Null;
        }

        return Value.Ternary(Contains(list.IsList ? list.AsList.Items : throw Failure.WrongType("'IN'", "a List", list), item));
    }

    /// <summary>Whether a value is equal to one of others; null when that is unknown.</summary>
    public static bool? Contains(ReadOnlySpan<Value> items, Value item)
    {
        if (item.IsNull)
        {
            return items.IsEmpty ? false : null;
        }

        var unknown = false;
        foreach (var candidate in items)
        {
            var equal = ValueComparison.AreEqual(item, candidate);
            if (equal == true)
            {
                return true;
            }

            unknown |= equal is null;
        }

        return unknown ? null : false;
    }

    public static Value StartsWith(Value text, Value part) =>
        text.IsString && part.IsString ? text.AsString.StartsWith(part.AsString, StringComparison.Ordinal) : Value.Null;

    public static Value EndsWith(Value text, Value part) =>
        text.IsString && part.IsString ? text.AsString.EndsWith(part.AsString, StringComparison.Ordinal) : Value.Null;

    public static Value Contains(Value text, Value part) =>
        text.IsString && part.IsString ? text.AsString.Contains(part.AsString, StringComparison.Ordinal) : Value.Null;

    public static Value Matches(Value text, Value pattern) =>
        text.IsString && pattern.IsString ? RegularExpressions.IsWholeMatch(text.AsString, pattern.AsString) : Value.Null;
}
