using System.Globalization;
using System.Text;
using ActorGraph.Graph.Store;
using ActorGraph.Neo4j.Tests.Comparison;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>Writes values of Neo4j in the canonical text.</summary>
/// <param name="ignoreListOrder">Whether lists are compared as bags.</param>
internal sealed class Neo4jValueWriter(bool ignoreListOrder)
{
    public string Write(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => CanonicalText.Float(number),
        string text => CanonicalText.String(text),
        GraphNode node => CanonicalText.Node(node.Labels, Map(node.Properties)),
        GraphRelationship step => CanonicalText.Relationship(step.Type, Map(step.Properties)),
        GraphPath path => Path(path),
        TypedText { Type: "Point" } point => Point(point.Text),
        TypedText time => CanonicalText.Temporal(time.Type, time.Text),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable<object?> list => CanonicalText.List(list.Select(Write), ignoreListOrder),
        _ => throw new NotSupportedException($"A value of type {value.GetType().Name} is not written."),
    };

    private string Map(IReadOnlyDictionary<string, object?> map) =>
        CanonicalText.Map(map.Select(entry => (entry.Key, Write(entry.Value))));

    private string Path(GraphPath path)
    {
        var text = new StringBuilder(Write(path.Nodes[0]));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var step = path.Relationships[i];
            var forward = step.StartElementId == path.Nodes[i].ElementId;
            text.Append(forward ? "-" : "<-").Append(Write(step)).Append(forward ? "->" : "-")
                .Append(Write(path.Nodes[i + 1]));
        }

        return CanonicalText.Path(text.ToString());
    }

    private static string Point(string text)
    {
        // SRID=9157;POINT Z (1.0 2.0 3.0)
        var srid = int.Parse(text[5..text.IndexOf(';', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        var coordinates = text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture));
        return CanonicalText.Point(srid, coordinates);
    }
}
