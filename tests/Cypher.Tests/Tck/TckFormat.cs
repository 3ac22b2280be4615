using System.Globalization;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>The canonical text of values: equal values have the same.</summary>
internal static class TckFormat
{
    public static string Float(double value) =>
        "f:" + (value == 0 ? "0" : value.ToString("G15", CultureInfo.InvariantCulture));

    public static string List(IReadOnlyList<string> items, bool ignoreOrder) =>
        "[" + string.Join(", ", ignoreOrder ? items.Order(StringComparer.Ordinal) : items) + "]";

    public static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}")) + "}";

    public static string Node(IEnumerable<string> labels, string properties) =>
        "(" + string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label)) + properties + ")";

    public static string Relationship(string type, string properties) => $"[:{type}{properties}]";
}
