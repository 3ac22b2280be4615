using System.Globalization;
using System.Text;
using ActorGraph.Cypher;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Output;

/// <summary>Values as people read them: text as it is, nodes and relationships as Cypher writes them.</summary>
internal static class CellText
{
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        _ => Nested(value, quoted: false),
    };

    private static string Nested(object? value, bool quoted) => value switch
    {
        null => "null",
        string text => quoted ? Quote(text) : text,
        bool truth => truth ? "true" : "false",
        double number => Number(number),
        DateOnly date => IsoDate.Format(date),
        GraphNode node => Node(node),
        GraphRelationship relationship => Relationship(relationship),
        GraphPath path => Path(path),
        IReadOnlyDictionary<string, object?> map => Map(map),
        CypherPoint point => Map(PointMap.Of(point)),
        IEnumerable<object?> list => List(list, quoted),
        _ => TimeText.Of(value) ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    // A list of plain texts, as aliases are, reads better without quotes and brackets.
    private static string List(IEnumerable<object?> list, bool quoted)
    {
        var items = list.ToList();
        return !quoted && items.All(item => item is string)
            ? string.Join(", ", items)
            : $"[{string.Join(", ", items.Select(item => Nested(item, quoted: true)))}]";
    }

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Nested(pair.Value, quoted: true)}"))}}}";

    private static string Node(GraphNode node) =>
        $"({string.Concat(node.Labels.Select(label => ":" + label))}{Properties(node.Labels.Count > 0, node.Properties)})";

    private static string Relationship(GraphRelationship relationship) =>
        $"[:{relationship.Type}{Properties(true, relationship.Properties)}]";

    private static string Properties(bool afterName, IReadOnlyDictionary<string, object?> properties) =>
        properties.Count == 0 ? string.Empty : (afterName ? " " : string.Empty) + Map(properties);

    private static string Path(GraphPath path)
    {
        var text = new StringBuilder(Node(path.Nodes[0]));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var forward = path.Relationships[i].StartElementId == path.Nodes[i].ElementId;
            text.Append(forward ? "-" : "<-").Append(Relationship(path.Relationships[i])).Append(forward ? "->" : "-");
            text.Append(Node(path.Nodes[i + 1]));
        }

        return text.ToString();
    }

    private static string Quote(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsInteger(number) && !text.Contains('E', StringComparison.Ordinal) ? text + ".0" : text;
    }
}
