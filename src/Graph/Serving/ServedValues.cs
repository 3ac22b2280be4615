using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Serving;

/// <summary>Turns the embedded engine's values into those of Bolt.</summary>
internal static class ServedValues
{
    /// <summary>Turns a row of a result, in place.</summary>
    public static object?[] Convert(object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Convert(row[i]);
        }

        return row;
    }

    private static object? Convert(object? value) => value switch
    {
        null or string or long or bool or double => value,
        CypherNode node => Convert(node),
        CypherRelationship relationship => Convert(relationship),
        CypherPath path => new BoltPath([.. path.Nodes.Select(Convert)], [.. path.Relationships.Select(Convert)]),
        IReadOnlyDictionary<string, object?> map => Convert(map),
        object?[] list => Convert(list),
        _ => BoltForms.Of(value),
    };

    private static BoltNode Convert(CypherNode node) => new(node.Id, node.Labels, Convert(node.Properties), node.ElementId);

    private static BoltRelationship Convert(CypherRelationship relationship) => new(
        relationship.Id,
        relationship.StartId,
        relationship.EndId,
        relationship.Type,
        Convert(relationship.Properties),
        relationship.ElementId,
        relationship.StartElementId,
        relationship.EndElementId);

    private static Dictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> map)
    {
        var converted = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        foreach (var (key, value) in map)
        {
            converted[key] = Convert(value);
        }

        return converted;
    }
}
