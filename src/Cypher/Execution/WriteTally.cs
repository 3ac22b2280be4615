namespace ActorGraph.Cypher.Execution;

/// <summary>Counts what a statement changes.</summary>
internal sealed class WriteTally
{
    public int NodesCreated { get; set; }

    public int NodesDeleted { get; set; }

    public int RelationshipsCreated { get; set; }

    public int RelationshipsDeleted { get; set; }

    public int PropertiesSet { get; set; }

    public int LabelsAdded { get; set; }

    public int LabelsRemoved { get; set; }

    public int IndexesAdded { get; set; }

    public int IndexesRemoved { get; set; }

    public int ConstraintsAdded { get; set; }

    public int ConstraintsRemoved { get; set; }

    public CypherCounters ToCounters() => new(
        NodesCreated,
        NodesDeleted,
        RelationshipsCreated,
        RelationshipsDeleted,
        PropertiesSet,
        LabelsAdded,
        LabelsRemoved,
        IndexesAdded,
        IndexesRemoved,
        ConstraintsAdded,
        ConstraintsRemoved);
}
