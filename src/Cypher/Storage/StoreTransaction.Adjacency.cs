using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>Which relationships nodes and types have, those that are gathered in memory included.</summary>
internal sealed partial class StoreTransaction
{
    private readonly PendingRelationships _pending = new();
    private AdjacencyWriter? _adjacency;

    private AdjacencyWriter Adjacency => _adjacency ??= new(Session);

    /// <summary>Entries of a node that are not written yet; null when there are none.</summary>
    public List<AdjacentEntry>? PendingOf(long node) => _pending.OfNode(node);

    /// <summary>Relationships of a type that are not listed yet; null when there are none.</summary>
    public List<PendingRelationship>? PendingOfType(int type) => _pending.OfType(type);

    public bool HasRelationships(long node)
    {
        if (_pending.HasAny(node))
        {
            return true;
        }

        var groups = new AdjacencyReader(FindStoredNode(node)?.Adjacency);
        while (groups.MoveNext())
        {
            if (!groups.IsSpilled || HasBlocks(node, groups.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasBlocks(long node, int kind)
    {
        const string Sql = "SELECT 1 FROM adjacency WHERE node = ? AND kind = ? LIMIT 1";
        var select = Session.Rent(Sql);
        var found = select.Bind(1, node).Bind(2, kind).Step();
        Session.Return(Sql, select);
        return found;
    }

    /// <summary>Adds a relationship whose record is there to adjacency and statistics.</summary>
    public void Connect(long relationship, int type, long start, long end)
    {
        _pending.Add(new(relationship, type, start, end));
        if (_batch.Count >= _store.Beside.Records || _pending.Count >= _pendingLimit)
        {
            WriteBeside();
        }
    }

    private void Disconnect(long relationship, int type, long start, long end)
    {
        if (_pending.Holds(relationship))
        {
            FlushAdjacency();
        }

        Adjacency.Remove(start, AdjacentEntry.KindOf(type, false), relationship);
        Adjacency.Remove(end, AdjacentEntry.KindOf(type, true), relationship);
        using var lists = new BlockTable(Session, BlockTableStatements.OfTypes);
        lists.Remove(type, 0, relationship);
    }

    /// <summary>Writes all that is gathered to adjacency, here and now.</summary>
    private void FlushAdjacency()
    {
        if (_pending.Count > 0)
        {
            Adjacency.Add(TakePending(out var tallies), tallies);
        }
    }

    /// <summary>What is gathered, and where the one who writes it counts it: those who are counted already are not counted there.</summary>
    private NewRelationships TakePending(out TallyChanges? tallies)
    {
        var countsAll = _pending is { Counted: 0, AreOfOneStatement: true };
        if (!countsAll)
        {
            TallyPending();
        }

        tallies = countsAll ? _statementTallies : null;
        return _pending.TakeAll();
    }
}
