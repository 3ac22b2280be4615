using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// New relationships of a transaction that adjacency does not have yet. They are written when it commits, sorted by node,
/// so that each node's row is written once; until then, whoever walks over adjacency looks here too. Numbers of
/// relationships only grow: the list is in their order.
/// </summary>
internal sealed class PendingRelationships
{
    private readonly List<PendingRelationship> _all = [];
    private readonly Dictionary<long, List<AdjacentEntry>> _ofNode = [];
    private readonly Dictionary<int, List<PendingRelationship>> _ofType = [];

    /// <summary>Those from before the statement that it had to write, which undoing it undoes.</summary>
    private PendingRelationship[]? _carried;
    private int _statementStart;

    /// <summary>How many there are, removed ones included.</summary>
    public int Count => _all.Count;

    public List<AdjacentEntry>? OfNode(long node) =>
        _ofNode.Count != 0 && _ofNode.TryGetValue(node, out var entries) ? entries : null;

    public List<PendingRelationship>? OfType(int type) =>
        _ofType.Count != 0 && _ofType.TryGetValue(type, out var entries) ? entries : null;

    public void Add(PendingRelationship relationship)
    {
        _all.Add(relationship);
        Index(relationship);
    }

    /// <summary>Whether a relationship is here.</summary>
    public bool Holds(long relationship) => Find(relationship) >= 0;

    /// <summary>Removes a relationship that the statement itself has created; false for any other.</summary>
    public bool Remove(long relationship)
    {
        var place = Find(relationship);
        if (place < _statementStart)
        {
            return false;
        }

        // Cursors may be walking over the lists: they keep the old ones.
        var (_, type, start, end) = _all[place];
        _all.RemoveAt(place);
        _ofNode[start] = _ofNode[start].FindAll(entry => entry.Relationship != relationship);
        _ofNode[end] = _ofNode[end].FindAll(entry => entry.Relationship != relationship);
        _ofType[type] = _ofType[type].FindAll(entry => entry.Relationship != relationship);
        return true;
    }

    public void BeginStatement()
    {
        _statementStart = _all.Count;
        _carried = null;
    }

    /// <summary>Goes back to what was here when the statement began.</summary>
    public void UndoStatement()
    {
        var kept = _carried ?? [.. _all.Take(_statementStart)];
        Clear();
        foreach (var relationship in kept)
        {
            Add(relationship);
        }

        BeginStatement();
    }

    /// <summary>All have been written to adjacency.</summary>
    public void Flushed()
    {
        var carried = _carried ?? [.. _all.Take(_statementStart)];
        Clear();
        _carried = carried;
    }

    public void Clear()
    {
        _all.Clear();
        _ofNode.Clear();
        _ofType.Clear();
        _statementStart = 0;
        _carried = null;
    }

    /// <summary>The nodes in order, each with its entries in the order of their kinds and numbers.</summary>
    public IEnumerable<(long Node, ReadOnlyMemory<AdjacentEntry> Entries)> ByNode()
    {
        var sorted = Array.Empty<AdjacentEntry>();
        foreach (var node in _ofNode.Keys.Order())
        {
            var entries = _ofNode[node];
            if (entries.Count > sorted.Length)
            {
                sorted = new AdjacentEntry[entries.Count * 2];
            }

            entries.CopyTo(sorted);
            sorted.AsSpan(0, entries.Count).Sort(static (one, other) =>
                one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : one.Relationship.CompareTo(other.Relationship));
            yield return (node, sorted.AsMemory(0, entries.Count));
        }
    }

    public IEnumerable<(int Type, List<PendingRelationship> Entries)> ByType() =>
        _ofType.Select(entry => (entry.Key, entry.Value));

    private int Find(long relationship)
    {
        var (low, high) = (0, _all.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _all[middle].Relationship.CompareTo(relationship);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private void Index(PendingRelationship relationship)
    {
        var (number, type, start, end) = relationship;
        Entries(start).Add(new(AdjacentEntry.KindOf(type, false), number, end));
        Entries(end).Add(new(AdjacentEntry.KindOf(type, true), number, start));
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofType, type, out _);
        (list ??= []).Add(relationship);
    }

    private List<AdjacentEntry> Entries(long node)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofNode, node, out _);
        return list ??= [];
    }
}
