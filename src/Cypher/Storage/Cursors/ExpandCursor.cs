using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>
/// Walks over a node's relationships, of some types or of all, in one direction or both. A loop is given once.
/// </summary>
internal sealed class ExpandCursor(StoreTransaction transaction) : IDisposable
{
    private const string Blocks = "SELECT first, entries FROM adjacency WHERE node = ? AND kind = ? ORDER BY first";

    private byte[] _adjacency = [];
    private int _nextGroup;
    private byte[] _copy = [];
    private byte[] _block = [];
    private int _blockEnd;
    private int _position;
    private long _first;
    private long _node;
    private bool _outgoing;
    private bool _incoming;
    private int[]? _types;
    private bool _inBlocks;
    private List<AdjacentEntry>? _pending;
    private int _pendingPosition;
    private int _pendingEnd;
    private SqliteStatement? _statement;

    /// <summary>Type and direction, as <see cref="AdjacentEntry.KindOf"/> gives it.</summary>
    public int Kind { get; private set; }

    public int Type => Kind >> 1;

    public bool IsIncoming => (Kind & 1) != 0;

    public long Relationship { get; private set; }

    public long Other { get; private set; }

    /// <summary>Begins at a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="types">The types, where -1 is one that no relationship has; null for all.</param>
    /// <param name="outgoing">Whether to give relationships that start at the node.</param>
    /// <param name="incoming">Whether to give those that end at it.</param>
    public void Open(long node, int[]? types, bool outgoing, bool incoming)
    {
        _node = node;
        _types = types;
        _outgoing = outgoing;
        _incoming = incoming;
        _adjacency = transaction.FindStoredNode(node)?.Adjacency ?? [];
        _nextGroup = 0;
        _blockEnd = 0;
        _position = 0;
        _inBlocks = false;
        _pending = transaction.PendingOf(node);
        _pendingPosition = 0;
        _pendingEnd = _pending?.Count ?? 0;
    }

    public bool MoveNext()
    {
        transaction.Accesses++;
        while (true)
        {
            while (_position < _blockEnd)
            {
                ReadEntry();
                if (!IsSecondSightOfLoop)
                {
                    return true;
                }
            }

            if (NextBlock() || NextGroup())
            {
                continue;
            }

            return NextPending();
        }
    }

    /// <summary>How many relationships are left of those asked for, loops counted at each of their ends.</summary>
    /// <param name="limit">Where to stop counting: more than these is any number above.</param>
    public long CountAll(long limit = long.MaxValue)
    {
        var count = 0L;
        while (count <= limit && (NextBlock() || NextGroup()))
        {
            transaction.Accesses++;
            count += AdjacencyCodec.Count(_block.AsSpan(_position, _blockEnd - _position));
            _position = _blockEnd;
        }

        while (_pendingPosition < _pendingEnd)
        {
            count += IsWanted(_pending![_pendingPosition++].Kind) ? 1 : 0;
        }

        return count;
    }

    public void Dispose() => transaction.Release(Blocks, ref _statement);

    private bool IsSecondSightOfLoop => Other == _node && _outgoing && IsIncoming;

    /// <summary>Goes to the next kind that is asked for.</summary>
    private bool NextGroup()
    {
        while (_nextGroup < _adjacency.Length)
        {
            var group = new AdjacencyReader(_adjacency.AsSpan(_nextGroup));
            group.MoveNext();
            var (start, end) = (_nextGroup + group.Start, _nextGroup + group.End);
            _nextGroup = end;
            if (!IsWanted(group.Kind))
            {
                continue;
            }

            Kind = group.Kind;
            if (group.IsSpilled)
            {
                OpenBlocks();
                return true;
            }

            _first = group.First;
            _block = _adjacency;
            _position = start;
            _blockEnd = end;
            return true;
        }

        return false;
    }

    private void OpenBlocks()
    {
        _statement ??= transaction.Session.Rent(Blocks);
        _statement.Reset();
        _statement.Bind(1, _node).Bind(2, Kind);
        _inBlocks = true;
    }

    private bool NextBlock()
    {
        if (!_inBlocks)
        {
            return false;
        }

        if (!_statement!.Step())
        {
            _statement.Reset();
            _inBlocks = false;
            return false;
        }

        _first = _statement.Integer(0);
        var entries = _statement.Blob(1);
        if (entries.Length > _copy.Length)
        {
            _copy = new byte[entries.Length * 2];
        }

        entries.CopyTo(_copy);
        _block = _copy;
        _position = 0;
        _blockEnd = entries.Length;
        return true;
    }

    private void ReadEntry()
    {
        var reader = new ByteReader(_block.AsSpan(_position, _blockEnd - _position));
        Relationship = _first + reader.Varint();
        Other = reader.Varint();
        _position += reader.Position;
    }

    private bool NextPending()
    {
        while (_pendingPosition < _pendingEnd)
        {
            var entry = _pending![_pendingPosition++];
            Kind = entry.Kind;
            Relationship = entry.Relationship;
            Other = entry.Other;
            if (IsWanted(Kind) && !IsSecondSightOfLoop)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWanted(int kind) =>
        ((kind & 1) != 0 ? _incoming : _outgoing) && (_types is null || Array.IndexOf(_types, kind >> 1) >= 0);
}
