using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>Turns the embedded engine's values into those that every store gives.</summary>
internal static class EmbeddedValues
{
    public static object? Convert(object? value) => value switch
    {
        CypherNode node => Convert(node),
        CypherRelationship relationship => Convert(relationship),
        CypherPath path => new GraphPath(
            [.. path.Nodes.Select(Convert)], [.. path.Relationships.Select(Convert)]),
        IReadOnlyDictionary<string, object?> map => Convert(map),
        IReadOnlyList<object?> list => list.Select(Convert).ToList(),
        _ => value,
    };

    private static GraphNode Convert(CypherNode node) => new(node.ElementId, node.Labels, Convert(node.Properties));

    private static GraphRelationship Convert(CypherRelationship relationship) => new(
        relationship.ElementId,
        relationship.Type,
        relationship.StartElementId,
        relationship.EndElementId,
        Convert(relationship.Properties));

    private static Dictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> map) => StoreValues.Map(map, Convert);
}
