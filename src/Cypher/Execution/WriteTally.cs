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

    /// <summary>The counts as they are now, to go back to.</summary>
    public WriteTally Copy() => (WriteTally)MemberwiseClone();

    /// <summary>Goes back to counts kept before.</summary>
    public void Restore(WriteTally kept)
    {
        NodesCreated = kept.NodesCreated;
        NodesDeleted = kept.NodesDeleted;
        RelationshipsCreated = kept.RelationshipsCreated;
        RelationshipsDeleted = kept.RelationshipsDeleted;
        PropertiesSet = kept.PropertiesSet;
        LabelsAdded = kept.LabelsAdded;
        LabelsRemoved = kept.LabelsRemoved;
        IndexesAdded = kept.IndexesAdded;
        IndexesRemoved = kept.IndexesRemoved;
        ConstraintsAdded = kept.ConstraintsAdded;
        ConstraintsRemoved = kept.ConstraintsRemoved;
    }

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
