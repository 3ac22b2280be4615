namespace ActorGraph.Cypher.Storage;

/// <summary>A relationship as the node at one end sees it.</summary>
/// <param name="Kind">Twice the type's number, plus one when it comes in.</param>
/// <param name="Relationship">The relationship.</param>
/// <param name="Other">The node at the other end.</param>
internal readonly record struct AdjacentEntry(int Kind, long Relationship, long Other)
{
    public int Type => Kind >> 1;

    public bool IsIncoming => (Kind & 1) != 0;

    public static int KindOf(int type, bool incoming) => (type << 1) | (incoming ? 1 : 0);
}
