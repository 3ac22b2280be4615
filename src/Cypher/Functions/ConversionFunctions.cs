using System.Globalization;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>toBoolean, toInteger, toFloat, toString, and their forms over lists and without errors.</summary>
internal static class ConversionFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        Add(table, "toBoolean", ToBoolean);
        Add(table, "toInteger", ToInteger);
        Add(table, "toFloat", ToFloat);
        Add(table, "toString", ToText);
        table["toInt"] = table["toInteger"];
    }

    private static void Add(Dictionary<string, ScalarFunction> table, string name, Func<Value, Value?> convert)
    {
        table[name] = (_, arguments) => arguments[0].IsNull
            ? Value.Null
            : convert(arguments[0]) ?? throw Failure.InvalidArgumentValue(
                $"{name}() cannot convert {ValueText.TypeName(arguments[0])} ({ValueText.Shorten(arguments[0])}).");
        table[name + "OrNull"] = (_, arguments) => convert(arguments[0]) ?? Value.Null;
        table[name + "List"] = (_, arguments) => arguments[0].IsNull
            ? Value.Null
            : arguments[0].IsList
                ? Value.List(Array.ConvertAll(arguments[0].AsList.Items.ToArray(), item => convert(item) ?? Value.Null))
                : throw Failure.WrongType(name + "List()", "a List", arguments[0]);
    }

    private static Value? ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Boolean => value,
        ValueKind.Integer => value.AsInteger != 0,
        ValueKind.String => value.AsString.Trim().ToLowerInvariant() switch
        {
            "true" => true,
            "false" => false,
            _ => Value.Null,
        },
        _ => (Value?)null,
    };

    private static Value? ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer => value,
        ValueKind.Float => Truncate(value.AsFloat),
        ValueKind.Boolean => value.AsBoolean ? 1L : 0L,
        ValueKind.String => ParseInteger(value.AsString.Trim()),
        _ => (Value?)null,
    };

    private static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Float => value,
        ValueKind.Integer => (double)value.AsInteger,
        ValueKind.String => double.TryParse(
            value.AsString.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : Value.Null,
        _ => (Value?)null,
    };

    private static Value? ToText(Value value) =>
        value.IsNull ? Value.Null : ValueText.ToPlainText(value) is { } text ? Value.String(text) : (Value?)null;

    private static Value Truncate(double number)
    {
        if (double.IsNaN(number))
        {
            return Value.Null;
        }

        return number is >= -9223372036854775808.0 and < 9223372036854775808.0
            ? (long)number
            : throw Failure.IntegerOverflow($"toInteger({ValueText.FloatText(number)})");
    }

    private static Value ParseInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= -9223372036854775808.0 and < 9223372036854775808.0
            ? (long)number
            : Value.Null;
    }
}
