using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// New relationships of a transaction that adjacency does not have yet. They are written when it commits, sorted by node,
/// so that each node's row is written once; until then, whoever walks over adjacency looks here too. Numbers of
/// relationships only grow: the list is in their order.
/// </summary>
internal sealed class PendingRelationships
{
    private const int None = -1;

    private readonly List<PendingRelationship> _all = [];

    // Chains through the ends: end 2i is where relationship i starts, end 2i + 1 where it ends. Lists for each node
    // would outlive many collections of the garbage collector, and be copied by each.
    private readonly List<int> _earlier = [];
    private readonly Dictionary<long, int> _lastOfNode = [];
    private readonly Dictionary<int, List<PendingRelationship>> _ofType = [];

    /// <summary>Those from before the statement that it had to write, which undoing it undoes.</summary>
    private PendingRelationship[]? _carried;
    private int _statementStart;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Entries of a node, the latest first; null when there are none.</summary>
    public List<AdjacentEntry>? OfNode(long node)
    {
        if (_lastOfNode.Count == 0 || !_lastOfNode.TryGetValue(node, out var end))
        {
            return null;
        }

        var entries = new List<AdjacentEntry>();
        for (; end != None; end = _earlier[end])
        {
            entries.Add(Entry(end));
        }

        return entries;
    }

    public bool HasAny(long node) => _lastOfNode.Count != 0 && _lastOfNode.ContainsKey(node);

    public List<PendingRelationship>? OfType(int type) =>
        _ofType.Count != 0 && _ofType.TryGetValue(type, out var entries) ? entries : null;

    public void Add(PendingRelationship relationship)
    {
        _all.Add(relationship);
        Link(relationship.Start);
        Link(relationship.End);
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofType, relationship.Type, out _);
        (list ??= []).Add(relationship);
    }

    /// <summary>Whether a relationship is here: all since the first are.</summary>
    public bool Holds(long relationship) => _all.Count > 0 && relationship >= _all[0].Relationship;

    public void BeginStatement()
    {
        _statementStart = _all.Count;
        _carried = null;
    }

    /// <summary>Goes back to what was here when the statement began.</summary>
    public void UndoStatement()
    {
        if (_carried is { } carried)
        {
            Clear();
            Array.ForEach(carried, Add);
        }
        else
        {
            Truncate(_statementStart);
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
        _earlier.Clear();
        _lastOfNode.Clear();
        _ofType.Clear();
        _statementStart = 0;
        _carried = null;
    }

    /// <summary>The nodes in order, each with its entries in the order of their kinds and numbers.</summary>
    public IEnumerable<(long Node, ReadOnlyMemory<AdjacentEntry> Entries)> ByNode()
    {
        var entries = new AdjacentEntry[16];
        var nodes = _lastOfNode.Keys.ToArray();
        Array.Sort(nodes);
        foreach (var node in nodes)
        {
            var count = 0;
            for (var end = _lastOfNode[node]; end != None; end = _earlier[end])
            {
                if (count == entries.Length)
                {
                    Array.Resize(ref entries, count * 2);
                }

                entries[count++] = Entry(end);
            }

            Array.Sort(entries, 0, count);
            yield return (node, entries.AsMemory(0, count));
        }
    }

    public IEnumerable<(int Type, List<PendingRelationship> Entries)> ByType() =>
        _ofType.Select(entry => (entry.Key, entry.Value));

    private void Link(long node)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastOfNode, node, out var known);
        _earlier.Add(known ? last : None);
        last = _earlier.Count - 1;
    }

    private AdjacentEntry Entry(int end)
    {
        var (relationship, type, start, endNode) = _all[end >> 1];
        var incoming = (end & 1) != 0;
        return new(AdjacentEntry.KindOf(type, incoming), relationship, incoming ? start : endNode);
    }

    /// <summary>Forgets all but the first.</summary>
    private void Truncate(int count)
    {
        while (_all.Count > count)
        {
            var (_, type, start, end) = _all[^1];
            Unlink(end);
            Unlink(start);

            _ofType[type].RemoveAt(_ofType[type].Count - 1);
            _all.RemoveAt(_all.Count - 1);
        }
    }

    private void Unlink(long node)
    {
        var earlier = _earlier[^1];
        _earlier.RemoveAt(_earlier.Count - 1);
        if (earlier == None)
        {
            _lastOfNode.Remove(node);
        }
        else
        {
            _lastOfNode[node] = earlier;
        }
    }
}
