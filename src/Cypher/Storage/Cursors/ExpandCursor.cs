using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>
/// Walks over a node's relationships, of some types or of all, in one direction or both. A loop is given once.
/// </summary>
internal sealed class ExpandCursor(StoreTransaction transaction) : IDisposable
{
    private const string AllKinds = "SELECT kind, first, entries FROM adjacency WHERE node = ? ORDER BY kind, first";
    private const string OneKind =
        "SELECT kind, first, entries FROM adjacency WHERE node = ? AND kind = ? ORDER BY first";

    private byte[] _block = [];
    private int _blockLength;
    private int _position;
    private long _first;
    private long _node;
    private bool _outgoing;
    private bool _incoming;
    private int[]? _types;
    private bool _stored;
    private int _step;
    private List<AdjacentEntry>? _pending;
    private int _pendingPosition;
    private int _pendingEnd;
    private SqliteStatement? _statement;
    private string _sql = AllKinds;

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
        var sql = types is null ? AllKinds : OneKind;
        if (_statement is null || !ReferenceEquals(sql, _sql))
        {
            Dispose();
            _sql = sql;
            _statement = transaction.Session.Rent(sql);
        }
        else
        {
            _statement.Reset();
        }

        _node = node;
        _types = types;
        _outgoing = outgoing;
        _incoming = incoming;
        _step = -1;
        _stored = true;
        _blockLength = 0;
        _position = 0;
        _pending = transaction.PendingOf(node);
        _pendingPosition = 0;
        _pendingEnd = _pending?.Count ?? 0;
        _statement.Bind(1, node);
        if (types is not null)
        {
            _stored = NextKind();
        }
    }

    public bool MoveNext()
    {
        transaction.Accesses++;
        while (true)
        {
            while (_position < _blockLength)
            {
                ReadEntry();
                if (!IsSecondSightOfLoop)
                {
                    return true;
                }
            }

            if (ReadBlock())
            {
                continue;
            }

            return NextPending();
        }
    }

    public void Dispose()
    {
        if (_statement is not null && transaction.IsOpen)
        {
            transaction.Session.Return(_sql, _statement);
        }

        _statement = null;
    }

    private bool IsSecondSightOfLoop => Other == _node && _outgoing && IsIncoming;

    private bool ReadBlock()
    {
        while (_stored)
        {
            if (!_statement!.Step())
            {
                _statement.Reset();
                _stored = _types is not null && NextKind();
                continue;
            }

            Kind = (int)_statement.Integer(0);
            if (IsIncoming ? !_incoming : !_outgoing)
            {
                continue;
            }

            _first = _statement.Integer(1);
            var entries = _statement.Blob(2);
            if (entries.Length > _block.Length)
            {
                _block = new byte[entries.Length * 2];
            }

            entries.CopyTo(_block);
            _blockLength = entries.Length;
            _position = 0;
            return true;
        }

        return false;
    }

    /// <summary>Goes to the next of the types' kinds that is asked for.</summary>
    private bool NextKind()
    {
        while (++_step < _types!.Length * 2)
        {
            var incoming = (_step & 1) != 0;
            var type = _types[_step >> 1];
            if (type >= 0 && (incoming ? _incoming : _outgoing))
            {
                _statement!.Reset();
                _statement.Bind(2, AdjacentEntry.KindOf(type, incoming));
                return true;
            }
        }

        return false;
    }

    private void ReadEntry()
    {
        var reader = new ByteReader(_block.AsSpan(_position, _blockLength - _position));
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
            var wanted = IsIncoming ? _incoming : _outgoing;
            if (wanted && !IsSecondSightOfLoop && IsOfType(entry.Type))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfType(int type) => _types is null || Array.IndexOf(_types, type) >= 0;
}
