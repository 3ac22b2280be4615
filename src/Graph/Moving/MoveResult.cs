namespace ActorGraph.Graph.Moving;

/// <summary>What became of a copy.</summary>
/// <param name="Nodes">The nodes that this run copied.</param>
/// <param name="Relationships">The relationships that this run copied.</param>
/// <param name="Source">What the store has that was copied from.</param>
/// <param name="Target">What the store has that was copied to.</param>
public sealed record MoveResult(long Nodes, long Relationships, GraphSum Source, GraphSum Target)
{
    /// <summary>What became of the indexes and constraints; they are copied once both stores hold the same graph.</summary>
    public SchemaCopy Schema { get; init; } = SchemaCopy.None;

    /// <summary>Whether both stores hold the same graph.</summary>
    public bool IsSame => Source == Target;
}
