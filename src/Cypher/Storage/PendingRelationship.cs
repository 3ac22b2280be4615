namespace ActorGraph.Cypher.Storage;

/// <summary>A new relationship that its nodes' adjacency does not have yet.</summary>
internal readonly record struct PendingRelationship(long Relationship, int Type, long Start, long End)
{
    /// <summary>It as the node at one of its ends sees it.</summary>
    /// <param name="incoming">Whether that is the node where it ends.</param>
    public AdjacentEntry EntryOf(bool incoming) =>
        new(AdjacentEntry.KindOf(Type, incoming), Relationship, incoming ? Start : End);
}
