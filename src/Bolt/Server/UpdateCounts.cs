namespace ActorGraph.Bolt.Server;

/// <summary>What a query changed, each as a number of changes.</summary>
public sealed record UpdateCounts(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long LabelsAdded = 0,
    long LabelsRemoved = 0,
    long IndexesAdded = 0,
    long IndexesRemoved = 0,
    long ConstraintsAdded = 0,
    long ConstraintsRemoved = 0)
{
    /// <summary>Nothing changed.</summary>
    public static UpdateCounts None { get; } = new();
}
