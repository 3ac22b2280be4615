namespace ActorGraph.Cypher;

/// <summary>What a query changed in the store.</summary>
public sealed record CypherCounters(
    int NodesCreated = 0,
    int NodesDeleted = 0,
    int RelationshipsCreated = 0,
    int RelationshipsDeleted = 0,
    int PropertiesSet = 0,
    int LabelsAdded = 0,
    int LabelsRemoved = 0,
    int IndexesAdded = 0,
    int IndexesRemoved = 0,
    int ConstraintsAdded = 0,
    int ConstraintsRemoved = 0)
{
    /// <summary>Whether anything changed.</summary>
    public bool ContainsUpdates => this != new CypherCounters();
}
