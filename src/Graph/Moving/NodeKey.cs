using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>By what a node is found again in the store that it was copied to.</summary>
/// <param name="Label">A label that it has there.</param>
/// <param name="Value">The value of the property that identifies it among the nodes with the label.</param>
/// <param name="Content">What it has, when no id identifies it; otherwise null.</param>
internal sealed record NodeKey(string Label, object Value, GraphNode? Content)
{
    /// <summary>The label of copies that no id identifies, until the copy is whole.</summary>
    public const string MarkLabel = "ActorGraphMoved";

    /// <summary>The property of such copies that names the node they were copied from.</summary>
    public const string MarkProperty = "actorGraphMovedFrom";

    // Those that the constraints of cypher/schema make unique.
    private const string Identity = "id";
    private static readonly string[] IdentifiedLabels = ["Actor", "Article", "Evidence"];

    /// <summary>The property that identifies it.</summary>
    public string Property => Content is null ? Identity : MarkProperty;

    public static NodeKey Of(GraphNode node) =>
        Array.Find(IdentifiedLabels, node.Labels.Contains) is { } label && node.Properties.GetValueOrDefault(Identity) is { } id
            ? new(label, id, null)
            : new(MarkLabel, node.ElementId, node);

    /// <summary>An expression of Cypher for the label by which an id identifies a node; null for one that no id does.</summary>
    public static string LabelOf(string variable) =>
        $"CASE WHEN {variable}.{Identity} IS NULL THEN null "
        + string.Concat(IdentifiedLabels.Select(label => $"WHEN {variable}:{label} THEN '{label}' ")) + "END";
}
