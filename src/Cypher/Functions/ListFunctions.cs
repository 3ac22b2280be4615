using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Functions on lists, and those on any value.</summary>
internal static class ListFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        table["coalesce"] = Coalesce;
        table["head"] = (_, arguments) => Pick(arguments[0], "head()", list => list.Count == 0 ? Value.Null : list[0]);
        table["last"] = (_, arguments) =>
            Pick(arguments[0], "last()", list => list.Count == 0 ? Value.Null : list[list.Count - 1]);
        table["tail"] = (_, arguments) => Pick(arguments[0], "tail()", list => Value.List(list.Slice(1, list.Count)));
        table["size"] = (_, arguments) => Size(arguments[0]);
        table["isEmpty"] = (_, arguments) => IsEmpty(arguments[0]);
        table["reverse"] = (_, arguments) => Reverse(arguments[0]);
        table["range"] = Range;
        table["nullIf"] = (_, arguments) =>
            ValueComparison.AreEqual(arguments[0], arguments[1]) == true ? Value.Null : arguments[0];
        table["valueType"] = (_, arguments) => ValueTypes.Describe(arguments[0]);
    }

    private static Value Coalesce(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return Value.Null;
    }

    private static Value Pick(Value value, string function, Func<ListValue, Value> pick) =>
        value.IsNull ? Value.Null
        : value.IsList ? pick(value.AsList)
        : throw Failure.WrongType(function, "a List", value);

    private static Value Size(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List => (long)value.AsList.Count,
        ValueKind.String => StringFunctions.Length(value.AsString),
        _ => throw Failure.WrongType("size()", "a String or a List", value),
    };

    private static Value IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List => value.AsList.Count == 0,
        ValueKind.Map => value.AsMap.Count == 0,
        ValueKind.String => value.AsString.Length == 0,
        _ => throw Failure.WrongType("isEmpty()", "a String, a List or a Map", value),
    };

    private static Value Reverse(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.String:
                return StringFunctions.Reverse(value.AsString);
            case ValueKind.List:
                var items = value.AsList.Items.ToArray();
                Array.Reverse(items);
                return Value.List(items);
            default:
                throw Failure.WrongType("reverse()", "a String or a List", value);
        }
    }

    /// <summary>The bounds of range(start, end, step).</summary>
    /// <param name="arguments">The two or three arguments.</param>
    /// <returns>The first number, the difference to the next, and how many there are.</returns>
    public static (long Start, long Step, long Count) RangeBounds(ReadOnlySpan<Value> arguments)
    {
        var start = Bound(arguments[0]);
        var end = Bound(arguments[1]);
        var step = arguments.Length > 2 ? Bound(arguments[2]) : 1;
        if (step == 0)
        {
            throw Failure.InvalidArgument("NumberOutOfRange", "The step of range() cannot be zero.");
        }

        var count = (step > 0 ? start > end : start < end) ? 0 : (((Int128)end - start) / step) + 1;
        return (start, step, (long)Int128.Min(count, long.MaxValue));
    }

    private static Value Range(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        var (start, step, count) = RangeBounds(arguments);
        state.Memory.Require(16 * Math.Min(count, long.MaxValue / 64));
        if (count > Array.MaxLength)
        {
            throw Failure.InvalidArgument("NumberOutOfRange", $"range() would have {count} elements; that is too many.");
        }

        var items = new Value[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = start + (i * step);
        }

        return Value.List(items);
    }

    private static long Bound(Value value) => value.IsInteger
        ? value.AsInteger
        : throw Failure.InvalidArgument("InvalidArgumentType", $"range() needs Integers, and was given {ValueText.TypeName(value)} ({ValueText.Shorten(value)}).");
}
