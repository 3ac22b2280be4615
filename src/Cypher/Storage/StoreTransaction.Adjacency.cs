using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// Adjacency: each node's row holds its relationships by type and direction. Those of a hub do not fit: the largest
/// kinds move to blocks of their own. For each type there are blocks of (relationship, start, end) besides.
/// </summary>
internal sealed partial class StoreTransaction
{
    /// <summary>Bytes of relationships in a node's row: what a half page holds; a row that is larger is slow to rewrite.</summary>
    private const int InlineLimit = 4000;
    private const int PendingLimit = 1_000_000;

    private readonly PendingRelationships _pending = new();
    private readonly ByteWriter _adjacency = new();
    private readonly ByteWriter _group = new();

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
        if (_pending.Count > PendingLimit)
        {
            FlushAdjacency();
        }
    }

    private void Disconnect(long relationship, int type, long start, long end)
    {
        if (_pending.Holds(relationship))
        {
            FlushAdjacency();
        }

        RemoveEntry(start, AdjacentEntry.KindOf(type, false), relationship);
        RemoveEntry(end, AdjacentEntry.KindOf(type, true), relationship);
        using var lists = new BlockTable(Session, BlockTableStatements.OfTypes);
        lists.Remove(type, 0, relationship);
    }

    private void FlushAdjacency()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        var countsAll = _pending is { Counted: 0, AreOfOneStatement: true };
        if (!countsAll)
        {
            TallyPending();
        }

        using var blocks = new BlockTable(Session, BlockTableStatements.OfNodes);
        foreach (var (node, entries) in _pending.ByNode())
        {
            var stored = ReadStoredNode(node);
            Merge(node, stored, entries.Span, blocks);
            if (countsAll)
            {
                TallyEntries(stored.Record, entries.Span);
            }
        }

        using var lists = new BlockTable(Session, BlockTableStatements.OfTypes);
        foreach (var (type, entries) in _pending.ByType())
        {
            lists.Begin(type, 0);
            foreach (var (relationship, _, start, end) in entries.Span)
            {
                lists.Append(relationship, start, end);
            }

            lists.End();
            if (countsAll)
            {
                TallyType((int)type, entries.Span);
            }
        }

        _pending.Flushed();
    }

    /// <summary>Adds entries, which are in the order of their kinds, to a node's.</summary>
    private void Merge(long node, StoredNode stored, ReadOnlySpan<AdjacentEntry> entries, BlockTable blocks)
    {
        _adjacency.Clear();
        var groups = new AdjacencyReader(stored.Adjacency);
        var more = groups.MoveNext();
        while (more || !entries.IsEmpty)
        {
            if (entries.IsEmpty || (more && groups.Kind < entries[0].Kind))
            {
                WriteGroup(ref groups, []);
                more = groups.MoveNext();
                continue;
            }

            var kind = entries[0].Kind;
            var count = AdjacentEntry.CountFirstKind(entries);
            var added = entries[..count];
            entries = entries[count..];
            if (!more || groups.Kind != kind)
            {
                WriteGroup(kind, added[0].Relationship, [], added);
                continue;
            }

            if (groups.IsSpilled)
            {
                blocks.Begin(node, kind);
                foreach (var entry in added)
                {
                    blocks.Append(entry.Relationship, entry.Other);
                }

                blocks.End();
                added = [];
            }

            WriteGroup(ref groups, added);
            more = groups.MoveNext();
        }

        WriteAdjacency(node, stored, _adjacency.Length > InlineLimit ? Spill(node, blocks) : _adjacency.Written);
    }

    private void WriteGroup(ref AdjacencyReader group, ReadOnlySpan<AdjacentEntry> added)
    {
        if (group.IsSpilled)
        {
            AdjacencyCodec.WriteSpilled(_adjacency, group.Kind);
        }
        else
        {
            WriteGroup(group.Kind, group.First, group.Entries, added);
        }
    }

    private void WriteGroup(int kind, long first, ReadOnlySpan<byte> entries, ReadOnlySpan<AdjacentEntry> added)
    {
        if (added.IsEmpty)
        {
            AdjacencyCodec.WriteGroup(_adjacency, kind, first, entries);
            return;
        }

        _group.Clear();
        _group.Bytes(entries);
        foreach (var entry in added)
        {
            AdjacencyCodec.WriteEntry(_group, entry.Relationship - first, entry.Other);
        }

        AdjacencyCodec.WriteGroup(_adjacency, kind, first, _group.Written);
    }

    /// <summary>Moves the largest kinds to blocks, until half of the room is free again.</summary>
    private ReadOnlySpan<byte> Spill(long node, BlockTable blocks)
    {
        var written = _adjacency.Written;
        var sizes = new List<(int Size, int Kind)>();
        var groups = new AdjacencyReader(written);
        while (groups.MoveNext())
        {
            sizes.Add((groups.End - groups.Start, groups.Kind));
        }

        var kept = written.Length;
        var moved = new HashSet<int>();
        foreach (var (size, kind) in sizes.OrderByDescending(group => group.Size))
        {
            if (kept <= InlineLimit / 2)
            {
                break;
            }

            kept -= size;
            moved.Add(kind);
        }

        _group.Clear();
        groups = new AdjacencyReader(written);
        while (groups.MoveNext())
        {
            if (groups.IsSpilled || moved.Contains(groups.Kind))
            {
                AdjacencyCodec.WriteSpilled(_group, groups.Kind);
                blocks.Add(node, groups.Kind, groups.First, groups.Entries);
            }
            else
            {
                AdjacencyCodec.WriteGroup(_group, groups.Kind, groups.First, groups.Entries);
            }
        }

        return _group.Written;
    }

    private void RemoveEntry(long node, int kind, long relationship)
    {
        var stored = ReadStoredNode(node);
        _adjacency.Clear();
        var groups = new AdjacencyReader(stored.Adjacency);
        while (groups.MoveNext())
        {
            if (groups.Kind != kind)
            {
                WriteGroup(ref groups, []);
                continue;
            }

            if (groups.IsSpilled)
            {
                using var blocks = new BlockTable(Session, BlockTableStatements.OfNodes);
                blocks.Remove(node, kind, relationship);
                return;
            }

            var kept = AdjacencyCodec.Without(groups.Entries, relationship - groups.First);
            if (kept.Length > 0)
            {
                AdjacencyCodec.WriteGroup(_adjacency, kind, groups.First, kept);
            }
        }

        WriteAdjacency(node, stored, _adjacency.Written);
    }

    private void WriteAdjacency(long node, StoredNode stored, ReadOnlySpan<byte> adjacency)
    {
        const string Sql = "UPDATE node SET adjacency = ? WHERE id = ?";
        var update = Session.Rent(Sql);
        update.Run(adjacency, node);
        Session.Return(Sql, update);
        Session.Nodes.Set(node, stored with { Adjacency = adjacency.ToArray() });
    }
}
