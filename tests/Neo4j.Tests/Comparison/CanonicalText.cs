using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>The text of values that both engines' values are written in: equal values of one type have the same.</summary>
internal static partial class CanonicalText
{
    /// <summary>Fifteen digits: the last one of a sine or a root is the library's, not the language's.</summary>
    public static string Float(double value)
    {
        var text = value.ToString("G15", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".EN∞") ? text : text + ".0";
    }

    public static string String(string value) => "'" + value.Replace("'", "\\'", StringComparison.Ordinal) + "'";

    public static string List(IEnumerable<string> items, bool ignoreOrder) =>
        "[" + string.Join(", ", ignoreOrder ? items.Order(StringComparer.Ordinal) : items) + "]";

    public static string Map(IEnumerable<(string Key, string Value)> entries) => "{" + string.Join(", ", entries
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => $"{entry.Key}: {entry.Value}")) + "}";

    public static string Node(IEnumerable<string> labels, string properties) =>
        "(" + string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label)) + " " + properties + ")";

    public static string Relationship(string type, string properties) => $"[:{type} {properties}]";

    public static string Path(string steps) => $"<{steps}>";

    public static string Point(int srid, IEnumerable<double> coordinates) =>
        string.Create(CultureInfo.InvariantCulture, $"point {srid} ({string.Join(' ', coordinates.Select(Float))})");

    /// <summary>Times with all their seconds and without trailing zeros; offsets as numbers.</summary>
    public static string Temporal(string type, string value)
    {
        if (type is "OffsetDateTime" or "ZonedDateTime")
        {
            type = "DateTime";
        }

        if (type is not ("Date" or "Duration"))
        {
            value = ClockForm().Replace(value, WriteClock);
        }

        return $"{type} {value}";
    }

    private static string WriteClock(Match match)
    {
        var text = new StringBuilder(match.Groups["minutes"].Value);
        text.Append(match.Groups["seconds"].Success ? match.Groups["seconds"].Value : ":00");
        var fraction = match.Groups["fraction"].Value.TrimEnd('0');
        text.Append(fraction.Length > 1 ? fraction : string.Empty);
        return text.Append(match.Groups["offset"].Value is "Z" or "+00:00" ? "Z" : match.Groups["offset"].Value).ToString();
    }

    [GeneratedRegex(@"(?<minutes>(?<![\d+:-])\d\d:\d\d)(?<seconds>:\d\d)?(?<fraction>\.\d+)?(?<offset>Z|[+-]\d\d:\d\d(?::\d\d)?)?")]
    private static partial Regex ClockForm();
}
