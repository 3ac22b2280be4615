using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// Writes adjacency: each node's row holds its relationships by type and direction. Those of a hub do not fit: the largest
/// kinds move to blocks of their own. For each type there are blocks of (relationship, start, end) besides.
/// </summary>
internal sealed class AdjacencyWriter(StoreSession session)
{
    /// <summary>Bytes of relationships in a node's row: what a half page holds; a row that is larger is slow to rewrite.</summary>
    private const int InlineLimit = 4000;

    private readonly ByteWriter _adjacency = new();
    private readonly ByteWriter _group = new();

    /// <summary>Adds new relationships to the rows of their nodes and to the lists of their types.</summary>
    /// <param name="relationships">The relationships.</param>
    /// <param name="tallies">Where to count them; null when they are counted already.</param>
    public void Add(NewRelationships relationships, TallyChanges? tallies)
    {
        using var blocks = new BlockTable(session, BlockTableStatements.OfNodes);
        foreach (var (node, entries) in relationships.ByNode())
        {
            var stored = ReadNode(node);
            Merge(node, stored, entries.Span, blocks);
            tallies?.AddEntries(stored.Record, entries.Span);
        }

        using var lists = new BlockTable(session, BlockTableStatements.OfTypes);
        foreach (var (type, entries) in relationships.ByType())
        {
            lists.Begin(type, 0);
            foreach (var (relationship, _, start, end) in entries.Span)
            {
                lists.Append(relationship, start, end);
            }

            lists.End();
            tallies?.AddType((int)type, entries.Span);
        }
    }

    /// <summary>Takes a relationship out of the row of one of its nodes.</summary>
    /// <param name="node">The node.</param>
    /// <param name="kind">The relationship's type and direction, as <see cref="AdjacentEntry.KindOf"/> gives it.</param>
    /// <param name="relationship">The relationship.</param>
    public void Remove(long node, int kind, long relationship)
    {
        var stored = ReadNode(node);
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
                using var blocks = new BlockTable(session, BlockTableStatements.OfNodes);
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

    private StoredNode ReadNode(long id) => session.FindNode(id) ?? throw Failure.DeletedEntity("Node", id);

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

    private void WriteAdjacency(long node, StoredNode stored, ReadOnlySpan<byte> adjacency)
    {
        const string Sql = "UPDATE node SET adjacency = ? WHERE id = ?";
        var update = session.Rent(Sql);
        update.Run(adjacency, node);
        session.Return(Sql, update);
        session.Nodes.Set(node, stored with { Adjacency = adjacency.ToArray() });
        session.Connection.LetOwnerAsk();
    }
}
