using ActorGraph.Bolt.Values;

namespace ActorGraph.Graph.Store;

/// <summary>
/// Turns Bolt's values into those that every store gives. <see cref="BoltForms"/> turns parameters.
/// </summary>
internal static class BoltValues
{
    public static object? Convert(object? value) => value switch
    {
        BoltNode node => Convert(node),
        BoltRelationship relationship => Convert(relationship),
        BoltPath path => new GraphPath([.. path.Nodes.Select(Convert)], [.. path.Relationships.Select(Convert)]),
        BoltDate or BoltLocalTime or BoltTime or BoltLocalDateTime or BoltDateTime or BoltZonedDateTime or BoltDuration or BoltPoint =>
            BoltTimes.Convert(value),
        IReadOnlyDictionary<string, object?> map => Convert(map),
        IReadOnlyList<object?> list => list.Select(Convert).ToList(),
        _ => value,
    };

    private static GraphNode Convert(BoltNode node) => new(node.ElementId, node.Labels, Convert(node.Properties));

    private static GraphRelationship Convert(BoltRelationship relationship) => new(
        relationship.ElementId,
        relationship.Type,
        relationship.StartElementId,
        relationship.EndElementId,
        Convert(relationship.Properties));

    private static Dictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> map) => StoreValues.Map(map, Convert);
}
