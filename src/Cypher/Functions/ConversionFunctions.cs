using System.Globalization;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>toBoolean, toInteger, toFloat, toString, and their forms over lists and without errors.</summary>
internal static class ConversionFunctions
{
    private const NumberStyles Decimal =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

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
        ValueKind.String => ParseInteger(value.AsString),
        _ => (Value?)null,
    };

    private static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Float => value,
        ValueKind.Integer => (double)value.AsInteger,
        ValueKind.String => ParseFloat(value.AsString.Trim()),
        _ => (Value?)null,
    };

    private static Value? ToText(Value value) =>
        value.IsNull ? Value.Null : ValueText.ToPlainText(value) is { } text ? Value.String(text) : (Value?)null;

    /// <summary>Towards zero; what is too large becomes the largest integer, and what is no number becomes 0.</summary>
    private static Value Truncate(double number) =>
        double.IsNaN(number) ? 0L
        : number >= 9223372036854775808.0 ? long.MaxValue
        : number < -9223372036854775808.0 ? long.MinValue
        : (long)number;

    private static Value ParseFloat(string text)
    {
        // Java's way of marking a number as a float or double.
        if (text.Length > 1 && text[^1] is 'f' or 'F' or 'd' or 'D' && (char.IsAsciiDigit(text[^2]) || text[^2] == '.'))
        {
            text = text[..^1];
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : Value.Null;
    }

    private static Value ParseInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer;
        }

        if (!text.AsSpan().ContainsAnyInRange('0', '9')
            || !double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var number))
        {
            return Value.Null;
        }

        // The greatest integers have no float of their own: -9223372036854775809 would come out as the one before.
        var isTooLarge = decimal.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var exact)
            ? exact is > long.MaxValue or < long.MinValue
            : Math.Abs(number) >= 1;
        return isTooLarge
            ? throw Failure.InvalidArgumentValue($"toInteger(): '{text}' is too large for 64 bits.")
            : (long)number;
    }
}
