using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Values;

/// <summary>Values as text: as toString() gives it, and as a literal for messages.</summary>
internal static class ValueText
{
    private const int ShortLength = 60;

    /// <summary>What toString() gives; null for kinds that it does not take.</summary>
    public static string? ToPlainText(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText(value.AsFloat),
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Date => TemporalText.Date(value.AsEpochDay),
        ValueKind.LocalTime => TemporalText.LocalTime(value.AsNanosecondOfDay),
        ValueKind.Time => TemporalText.Time(value.AsTime),
        ValueKind.LocalDateTime => TemporalText.LocalDateTime(value.AsLocalDateTime),
        ValueKind.DateTime => TemporalText.DateTime(value.AsDateTime),
        ValueKind.Duration => TemporalText.Duration(value.AsDuration),
        ValueKind.Point => PointText(value.AsPoint),
        _ => null,
    };

    /// <summary>The value as it could be written in a query, as far as it can.</summary>
    public static string ToLiteral(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.String => "'" + value.AsString.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("'", "\\'", StringComparison.Ordinal) + "'",
        ValueKind.List => "[" + string.Join(", ", value.AsList.Items.ToArray().Select(ToLiteral)) + "]",
        ValueKind.Map => MapText(value.AsMap),
        ValueKind.Node => string.Create(CultureInfo.InvariantCulture, $"({value.EntityId})"),
        ValueKind.Relationship => string.Create(CultureInfo.InvariantCulture, $"[{value.EntityId}]"),
        ValueKind.Path => string.Create(CultureInfo.InvariantCulture, $"path of length {value.AsPath.Length}"),
        _ => ToPlainText(value)!,
    };

    public static string Shorten(Value value)
    {
        var text = ToLiteral(value);
        return text.Length <= ShortLength ? text : text[..ShortLength] + "...";
    }

    public static string TypeName(Value value) => KindName(value.Kind);

    public static string KindName(ValueKind kind) => kind.ToString();

    /// <summary>A float as Java prints it, which is what Neo4j shows: always with a point or an exponent.</summary>
    public static string FloatText(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        var size = Math.Abs(value);
        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        if (size is >= 1e-3 and < 1e7)
        {
            var plain = value.ToString("0.0##################################", CultureInfo.InvariantCulture);
            return double.Parse(plain, CultureInfo.InvariantCulture) == value
                ? plain
                : value.ToString("R", CultureInfo.InvariantCulture);
        }

        var scientific = value.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return Scientific(shortest, scientific);
    }

    private static string Scientific(string shortest, string scientific)
    {
        // The exponent is that of the long form; the digits those of the shortest form that reads back the same.
        var exponent = int.Parse(scientific[(scientific.IndexOf('E', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = (mark < 0 ? shortest : shortest[..mark]).Replace(".", "", StringComparison.Ordinal);
        var negative = mantissa.StartsWith('-');
        var digits = mantissa.TrimStart('-').TrimStart('0').TrimEnd('0');
        if (digits.Length == 1)
        {
            // Java writes two digits at least, and of those that read back the same the nearest: 4.9E-324, not 5.0E-324.
            var two = double.Parse(scientific, CultureInfo.InvariantCulture).ToString("E1", CultureInfo.InvariantCulture);
            digits = two.TrimStart('-')[..3].Replace(".", "", StringComparison.Ordinal);
            exponent = int.Parse(two[(two.IndexOf('E', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        }

        var fraction = digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{(negative ? "-" : "")}{digits[0]}.{fraction}E{exponent}");
    }

    private static string MapText(MapValue map)
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < map.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(map.Keys[i]).Append(": ").Append(ToLiteral(map.Values[i]));
        }

        return text.Append('}').ToString();
    }

    private static string PointText(PointValue point)
    {
        var z = point.Z is { } height ? $", z: {FloatText(height)}" : "";
        return $"point({{x: {FloatText(point.X)}, y: {FloatText(point.Y)}{z}, crs: '{point.SystemName}'}})";
    }
}
