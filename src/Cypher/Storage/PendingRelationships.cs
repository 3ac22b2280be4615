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
    // would outlive many collections of the garbage collector, and be copied by each. A load never asks for them: the
    // chains reach as far as the list did when somebody asked last.
    private readonly List<int> _earlier = [];
    private readonly Dictionary<long, int> _lastOfNode = [];
    private readonly Dictionary<int, List<PendingRelationship>> _ofType = [];

    /// <summary>Those from before the statement that it had to write, which undoing it undoes.</summary>
    private PendingRelationship[]? _carried;
    private int _statementStart;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>How many of them, from the first, are in the statistics.</summary>
    public int Counted { get; set; }

    /// <summary>Whether what is done with all of them is undone together, if at all.</summary>
    public bool AreOfOneStatement => _statementStart == 0;

    private int Chained => _earlier.Count / 2;

    /// <summary>Entries of a node, the latest first; null when there are none.</summary>
    public List<AdjacentEntry>? OfNode(long node)
    {
        Chain();
        if (_lastOfNode.Count == 0 || !_lastOfNode.TryGetValue(node, out var end))
        {
            return null;
        }

        var entries = new List<AdjacentEntry>();
        for (; end != None; end = _earlier[end])
        {
            entries.Add(_all[end >> 1].EntryOf((end & 1) != 0));
        }

        return entries;
    }

    public bool HasAny(long node)
    {
        Chain();
        return _lastOfNode.Count != 0 && _lastOfNode.ContainsKey(node);
    }

    public List<PendingRelationship>? OfType(int type)
    {
        Chain();
        return _ofType.Count != 0 && _ofType.TryGetValue(type, out var entries) ? entries : null;
    }

    public PendingRelationship this[int index] => _all[index];

    public void Add(PendingRelationship relationship) => _all.Add(relationship);

    /// <summary>Whether one was there before the statement at work.</summary>
    public bool IsEarlier(int index) => index < _statementStart;

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
            Counted = carried.Length;
        }
        else
        {
            Truncate(_statementStart);
            Counted = Math.Min(Counted, Count);
        }

        BeginStatement();
    }

    /// <summary>All statements are done: none of them will be undone alone.</summary>
    public void KeepStatements() => _statementStart = 0;

    /// <summary>Hands over all, to be written to adjacency and statistics.</summary>
    public NewRelationships TakeAll()
    {
        var carried = _carried ?? [.. _all.Take(_statementStart)];
        var taken = new NewRelationships([.. _all]);
        Clear();
        _carried = carried;
        return taken;
    }

    public void Clear()
    {
        _all.Clear();
        _earlier.Clear();
        _lastOfNode.Clear();
        _ofType.Clear();
        Counted = 0;
        _statementStart = 0;
        _carried = null;
    }

    private void Chain()
    {
        for (var i = Chained; i < _all.Count; i++)
        {
            var relationship = _all[i];
            Link(relationship.Start);
            Link(relationship.End);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofType, relationship.Type, out _);
            (list ??= []).Add(relationship);
        }
    }

    private void Link(long node)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastOfNode, node, out var known);
        _earlier.Add(known ? last : None);
        last = _earlier.Count - 1;
    }

    /// <summary>Forgets all but the first.</summary>
    private void Truncate(int count)
    {
        while (Chained > count)
        {
            var (_, type, start, end) = _all[Chained - 1];
            Unlink(end);
            Unlink(start);
            _ofType[type].RemoveAt(_ofType[type].Count - 1);
        }

        _all.RemoveRange(count, _all.Count - count);
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
