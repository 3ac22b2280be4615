using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>Writes values of the engine in the canonical text.</summary>
/// <param name="store">The store, for nodes and relationships.</param>
/// <param name="ignoreListOrder">Whether lists are compared as bags.</param>
internal sealed partial class TckValueWriter(StoreTransaction store, bool ignoreListOrder)
{
    public string Write(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => TckFormat.Float(value.AsFloat),
        ValueKind.List => TckFormat.List([.. value.AsList.Items.ToArray().Select(Write)], ignoreListOrder),
        ValueKind.Map => Map(value.AsMap),
        ValueKind.Node => Node(value.EntityId),
        ValueKind.Relationship => Relationship(value),
        ValueKind.Path => Path(value.AsPath),
        _ => "'" + WithoutZeroSeconds().Replace(ValueText.ToPlainText(value)!, "$1") + "'",
    };

    /// <summary>The kit writes 12:31 where Cypher's toString() writes 12:31:00.</summary>
    [GeneratedRegex(@"(?<![\d:+-])(\d\d:\d\d):00(?![.:\d])")]
    private static partial Regex WithoutZeroSeconds();

    private string Map(MapValue map) => TckFormat.Map(
        map.Keys.ToArray().Zip(map.Values.ToArray()).Select(entry => (entry.First, Write(entry.Second))));

    private string Node(long id) => store.FindNode(id) is null
        ? TckFormat.Node([], TckFormat.Map([]))
        : TckFormat.Node(
            store.Labels(id).Select(label => store.Tokens.Name(TokenKind.Label, label)),
            Map(Access.ToMap(store, store.NodeProperties(id))));

    private string Relationship(Value value) => TckFormat.Relationship(
        store.Tokens.Name(TokenKind.RelationshipType, value.RelationshipTypeId),
        store.FindRelationship(value.EntityId) is null
            ? TckFormat.Map([])
            : Map(Access.ToMap(store, store.RelationshipProperties(value.EntityId))));

    private string Path(PathValue path)
    {
        var text = new StringBuilder("<").Append(Node(path.Nodes[0].EntityId));
        for (var i = 0; i < path.Length; i++)
        {
            var step = path.Relationships[i];
            var forward = store.Ends(step.EntityId).Start == path.Nodes[i].EntityId;
            text.Append(forward ? "-" : "<-").Append(Relationship(step)).Append(forward ? "->" : "-")
                .Append(Node(path.Nodes[i + 1].EntityId));
        }

        return text.Append('>').ToString();
    }
}
