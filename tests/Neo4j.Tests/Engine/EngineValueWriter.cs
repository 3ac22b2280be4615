using System.Globalization;
using System.Text;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;
using ActorGraph.Neo4j.Tests.Comparison;

namespace ActorGraph.Neo4j.Tests.Engine;

/// <summary>Writes values of the embedded engine in the canonical text.</summary>
/// <param name="store">The store, for nodes and relationships.</param>
/// <param name="ignoreListOrder">Whether lists are compared as bags.</param>
internal sealed class EngineValueWriter(StoreTransaction store, bool ignoreListOrder)
{
    public string Write(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => CanonicalText.Float(value.AsFloat),
        ValueKind.String => CanonicalText.String(value.AsString),
        ValueKind.List => CanonicalText.List(value.AsList.Items.ToArray().Select(Write), ignoreListOrder),
        ValueKind.Map => Map(value.AsMap),
        ValueKind.Node => Node(value.EntityId),
        ValueKind.Relationship => Relationship(value),
        ValueKind.Path => Path(value.AsPath),
        ValueKind.Point => Point(value.AsPoint),
        var kind => CanonicalText.Temporal(kind.ToString(), ValueText.ToPlainText(value)!),
    };

    private static string Point(PointValue point) =>
        CanonicalText.Point(point.Srid, point.Z is { } z ? [point.X, point.Y, z] : [point.X, point.Y]);

    private string Map(MapValue map) => CanonicalText.Map(
        map.Keys.ToArray().Zip(map.Values.ToArray()).Select(entry => (entry.First, Write(entry.Second))));

    private string Node(long id) => store.FindNode(id) is null
        ? CanonicalText.Node([], "{}")
        : CanonicalText.Node(
            store.Labels(id).Select(label => store.Tokens.Name(TokenKind.Label, label)),
            Map(Access.ToMap(store, store.NodeProperties(id))));

    private string Relationship(Value value) => CanonicalText.Relationship(
        store.Tokens.Name(TokenKind.RelationshipType, value.RelationshipTypeId),
        store.FindRelationship(value.EntityId) is null
            ? "{}"
            : Map(Access.ToMap(store, store.RelationshipProperties(value.EntityId))));

    private string Path(PathValue path)
    {
        var text = new StringBuilder(Node(path.Nodes[0].EntityId));
        for (var i = 0; i < path.Length; i++)
        {
            var step = path.Relationships[i];
            var forward = store.Ends(step.EntityId).Start == path.Nodes[i].EntityId;
            text.Append(forward ? "-" : "<-").Append(Relationship(step)).Append(forward ? "->" : "-")
                .Append(Node(path.Nodes[i + 1].EntityId));
        }

        return CanonicalText.Path(text.ToString());
    }
}
