using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>By how much numbers of nodes, relationships and index entries have changed, by kind.</summary>
internal sealed class TallyChanges
{
    private const int TokenBits = 56;

    // A kind and a token in one number, which is looked up faster than two: several times for each relationship.
    private readonly Dictionary<long, long> _changes = [];

    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Each kind and token with its change, those that have come to nothing too.</summary>
    public IEnumerable<(TallyKind Kind, long Token, long Change)> All =>
        _changes.Select(change => ((TallyKind)(change.Key >> TokenBits), change.Key & ((1L << TokenBits) - 1), change.Value));

    /// <summary>The token under which relationships of a type are counted whose one end has a label.</summary>
    public static long EndToken(int type, int label) => ((long)type << 32) | (uint)label;

    public long Of(TallyKind kind, long token) => _changes.GetValueOrDefault(Key(kind, token));

    public void Add(TallyKind kind, long token, long change) => Add(Key(kind, token), change);

    public void AddAll(TallyChanges others)
    {
        foreach (var (key, change) in others._changes)
        {
            Add(key, change);
        }
    }

    /// <summary>Counts relationships of one kind for the labels of the node whose they are.</summary>
    public void AddEnds(byte[] node, int kind, int change)
    {
        var entry = new AdjacentEntry(kind, 0, 0);
        foreach (var label in NodeRecord.EachLabel(node))
        {
            Add(entry.IsIncoming ? TallyKind.EndLabel : TallyKind.StartLabel, EndToken(entry.Type, label), change);
        }
    }

    /// <summary>Counts new relationships of a node, which are in the order of their kinds, for its labels.</summary>
    public void AddEntries(byte[] node, ReadOnlySpan<AdjacentEntry> entries)
    {
        while (!entries.IsEmpty)
        {
            var count = AdjacentEntry.CountFirstKind(entries);
            AddEnds(node, entries[0].Kind, count);
            entries = entries[count..];
        }
    }

    /// <summary>Counts new relationships of a type, but not their ends.</summary>
    public void AddType(int type, ReadOnlySpan<PendingRelationship> relationships)
    {
        Add(TallyKind.Relationships, 0, relationships.Length);
        Add(TallyKind.RelationshipType, type, relationships.Length);
        foreach (var relationship in relationships)
        {
            if (relationship.Start == relationship.End)
            {
                Add(TallyKind.Loops, type, 1);
            }
        }
    }

    public void Clear() => _changes.Clear();

    private static long Key(TallyKind kind, long token) => ((long)kind << TokenBits) | token;

    private void Add(long key, long change) => CollectionsMarshal.GetValueRefOrAddDefault(_changes, key, out _) += change;
}
