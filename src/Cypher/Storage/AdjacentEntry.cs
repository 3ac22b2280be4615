namespace ActorGraph.Cypher.Storage;

/// <summary>A relationship as the node at one end sees it.</summary>
/// <param name="Kind">Twice the type's number, plus one when it comes in.</param>
/// <param name="Relationship">The relationship.</param>
/// <param name="Other">The node at the other end.</param>
internal readonly record struct AdjacentEntry(int Kind, long Relationship, long Other) : IComparable<AdjacentEntry>
{
    public int Type => Kind >> 1;

    public bool IsIncoming => (Kind & 1) != 0;

    /// <summary>By kind, and then by relationship.</summary>
    public int CompareTo(AdjacentEntry other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : Relationship.CompareTo(other.Relationship);

    /// <summary>How many entries, from the first, are of the first one's kind.</summary>
    public static int CountFirstKind(ReadOnlySpan<AdjacentEntry> entries)
    {
        var count = 1;
        while (count < entries.Length && entries[count].Kind == entries[0].Kind)
        {
            count++;
        }

        return count;
    }

    public static int KindOf(int type, bool incoming) => (type << 1) | (incoming ? 1 : 0);
}
