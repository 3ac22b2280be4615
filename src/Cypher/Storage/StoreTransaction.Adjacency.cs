using System.Runtime.InteropServices;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// Adjacency: for each node, type and direction, blocks of (relationship, other node), and for each type blocks of
/// (relationship, start, end). A block's key is the number of its first relationship; numbers only grow, so a new entry
/// goes to the end of the last block, and the block of an old one is found by a seek.
/// </summary>
internal sealed partial class StoreTransaction
{
    /// <summary>A quarter of a page is the most that SQLite keeps of such a row on the page itself.</summary>
    private const int BlockSize = 1900;
    private const int PendingLimit = 1_000_000;

    private readonly Dictionary<long, List<AdjacentEntry>> _pending = [];
    private readonly Dictionary<int, List<(long Relationship, long Start, long End)>> _pendingLists = [];
    private int _pendingCount;

    /// <summary>Entries of a node that are not written yet; null when there are none.</summary>
    public List<AdjacentEntry>? PendingOf(long node) =>
        _pending.Count != 0 && _pending.TryGetValue(node, out var entries) ? entries : null;

    public List<(long Relationship, long Start, long End)>? PendingOfType(int type) =>
        _pendingLists.Count != 0 && _pendingLists.TryGetValue(type, out var entries) ? entries : null;

    public bool HasRelationships(long node)
    {
        if (PendingOf(node) is { Count: > 0 })
        {
            return true;
        }

        const string Sql = "SELECT 1 FROM adjacency WHERE node = ? LIMIT 1";
        var select = Session.Rent(Sql);
        var found = select.Bind(1, node).Step();
        Session.Return(Sql, select);
        return found;
    }

    private void Connect(long relationship, int type, long start, long end)
    {
        Pending(start).Add(new(AdjacentEntry.KindOf(type, false), relationship, end));
        Pending(end).Add(new(AdjacentEntry.KindOf(type, true), relationship, start));
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_pendingLists, type, out _);
        (list ??= []).Add((relationship, start, end));
        _pendingCount += 2;
        if (_pendingCount > PendingLimit)
        {
            FlushAdjacency();
        }
    }

    private List<AdjacentEntry> Pending(long node)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_pending, node, out _);
        return list ??= [];
    }

    private void Disconnect(long relationship, int type, long start, long end)
    {
        FlushAdjacency();
        RemoveEntry(start, AdjacentEntry.KindOf(type, false), relationship);
        RemoveEntry(end, AdjacentEntry.KindOf(type, true), relationship);
        RemoveListEntry(type, relationship);
    }

    private void FlushAdjacency()
    {
        if (_pendingCount == 0)
        {
            return;
        }

        using var blocks = new BlockWriter(Session, "adjacency", "node = ?1 AND kind = ?2", "node, kind");
        foreach (var node in _pending.Keys.Order())
        {
            var entries = _pending[node];
            foreach (var group in entries.GroupBy(entry => entry.Kind))
            {
                blocks.Begin(node, group.Key);
                foreach (var entry in group)
                {
                    blocks.Append(entry.Relationship, entry.Other, -1);
                }

                blocks.End();
            }
        }

        using var lists = new BlockWriter(Session, "relationship_list", "type = ?1 AND 0 = ?2", "type");
        foreach (var (type, entries) in _pendingLists)
        {
            lists.Begin(type, 0);
            foreach (var (relationship, start, end) in entries)
            {
                lists.Append(relationship, start, end);
            }

            lists.End();
        }

        _pending.Clear();
        _pendingLists.Clear();
        _pendingCount = 0;
    }

    private void RemoveEntry(long node, int kind, long relationship) =>
        RemoveFromBlock("adjacency", "node = ?1 AND kind = ?2", node, kind, relationship, hasTwoEnds: false);

    private void RemoveListEntry(int type, long relationship) =>
        RemoveFromBlock("relationship_list", "type = ?1 AND 0 = ?2", type, 0, relationship, hasTwoEnds: true);

    private void RemoveFromBlock(
        string table, string condition, long first, long second, long relationship, bool hasTwoEnds)
    {
        var find = $"SELECT first, entries FROM {table} WHERE {condition} AND first <= ?3 ORDER BY first DESC LIMIT 1";
        var select = Session.Rent(find);
        if (!select.Bind(1, first).Bind(2, second).Bind(3, relationship).Step())
        {
            Session.Return(find, select);
            return;
        }

        var block = select.Integer(0);
        var kept = WithoutEntry(select.Blob(1), relationship - block, hasTwoEnds);
        Session.Return(find, select);
        var change = kept.Length == 0
            ? $"DELETE FROM {table} WHERE {condition} AND first = ?3"
            : $"UPDATE {table} SET entries = ?4 WHERE {condition} AND first = ?3";
        var update = Session.Rent(change);
        update.Bind(1, first).Bind(2, second).Bind(3, block);
        if (kept.Length != 0)
        {
            update.Bind(4, kept);
        }

        update.Run();
        Session.Return(change, update);
    }

    private static byte[] WithoutEntry(ReadOnlySpan<byte> entries, long offset, bool hasTwoEnds)
    {
        var reader = new ByteReader(entries);
        while (!reader.IsAtEnd)
        {
            var start = reader.Position;
            var found = reader.Varint() == offset;
            reader.SkipVarint();
            if (hasTwoEnds)
            {
                reader.SkipVarint();
            }

            if (found)
            {
                return [.. entries[..start], .. entries[reader.Position..]];
            }
        }

        return entries.ToArray();
    }

    /// <summary>Appends entries to the last block of a key, and begins new blocks as they fill.</summary>
    private sealed class BlockWriter(StoreSession session, string table, string condition, string keyColumns) : IDisposable
    {
        private readonly string _select =
            $"SELECT first, entries FROM {table} WHERE {condition} ORDER BY first DESC LIMIT 1";

        private readonly string _replace = keyColumns.Contains(',', StringComparison.Ordinal)
            ? $"INSERT OR REPLACE INTO {table}({keyColumns}, first, entries) VALUES(?1, ?2, ?3, ?4)"
            : $"INSERT OR REPLACE INTO {table}({keyColumns}, first, entries) VALUES(?1, ?3, ?4)";

        private readonly SqliteStatement _reader = session.Rent(
            $"SELECT first, entries FROM {table} WHERE {condition} ORDER BY first DESC LIMIT 1");

        private readonly ByteWriter _block = new();
        private SqliteStatement? _writer;
        private long _firstKey;
        private long _secondKey;
        private long _first;

        public void Begin(long firstKey, long secondKey)
        {
            _firstKey = firstKey;
            _secondKey = secondKey;
            _first = -1;
            _block.Clear();
            if (_reader.Bind(1, firstKey).Bind(2, secondKey).Step())
            {
                _first = _reader.Integer(0);
                _block.Bytes(_reader.Blob(1));
            }

            _reader.Reset();
        }

        public void Append(long relationship, long one, long two)
        {
            if (_first >= 0 && _block.Length > BlockSize)
            {
                End();
                _block.Clear();
                _first = -1;
            }

            if (_first < 0)
            {
                _first = relationship;
            }

            _block.Varint(relationship - _first);
            _block.Varint(one);
            if (two >= 0)
            {
                _block.Varint(two);
            }
        }

        public void End()
        {
            _writer ??= session.Rent(_replace);
            _writer.Bind(1, _firstKey).Bind(3, _first).Bind(4, _block.Written);
            if (keyColumns.Contains(',', StringComparison.Ordinal))
            {
                _writer.Bind(2, _secondKey);
            }

            _writer.Run();
        }

        public void Dispose()
        {
            session.Return(_select, _reader);
            if (_writer is not null)
            {
                session.Return(_replace, _writer);
            }
        }
    }
}
