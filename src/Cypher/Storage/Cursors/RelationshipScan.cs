using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>Walks over the lists of relationships by type: both ends at hand, and no record read.</summary>
internal sealed class RelationshipScan(StoreTransaction transaction) : IRelationshipScan
{
    private const string Sql = "SELECT first, entries FROM relationship_list WHERE type = ? ORDER BY first";

    private byte[] _block = [];
    private int _blockLength;
    private int _position;
    private long _first;
    private int[] _types = [];
    private int _nextType;
    private bool _stored;
    private List<PendingRelationship>? _pending;
    private int _pendingPosition;
    private int _pendingEnd;
    private SqliteStatement? _statement;

    public int Type { get; private set; }

    public long Relationship { get; private set; }

    public long Start { get; private set; }

    public long End { get; private set; }

    public void Open(int[]? types)
    {
        Dispose();
        _types = types ?? [.. Enumerable.Range(0, transaction.Tokens.Names(TokenKind.RelationshipType).Count)];
        _nextType = 0;
        _statement = transaction.Session.Rent(Sql);
        _blockLength = 0;
        _position = 0;
        _stored = false;
        _pendingPosition = 0;
        _pendingEnd = 0;
    }

    public bool MoveNext()
    {
        if (_statement is null)
        {
            return false;
        }

        transaction.Accesses++;
        while (true)
        {
            if (_position < _blockLength)
            {
                ReadEntry();
                return true;
            }

            if (_stored && _statement.Step())
            {
                ReadBlock();
                continue;
            }

            _stored = false;
            if (_pendingPosition < _pendingEnd)
            {
                (Relationship, _, Start, End) = _pending![_pendingPosition++];
                return true;
            }

            if (_nextType == _types.Length)
            {
                Dispose();
                return false;
            }

            Next(_types[_nextType++]);
        }
    }

    public void Dispose() => transaction.Release(Sql, ref _statement);

    private void Next(int type)
    {
        Type = type;
        _statement!.Reset();
        _statement.Bind(1, type);
        _stored = true;
        _blockLength = 0;
        _position = 0;
        _pending = transaction.PendingOfType(type);
        _pendingPosition = 0;
        _pendingEnd = _pending?.Count ?? 0;
    }

    private void ReadBlock()
    {
        _first = _statement!.Integer(0);
        var entries = _statement.Blob(1);
        if (entries.Length > _block.Length)
        {
            _block = new byte[entries.Length * 2];
        }

        entries.CopyTo(_block);
        _blockLength = entries.Length;
        _position = 0;
    }

    private void ReadEntry()
    {
        var reader = new ByteReader(_block.AsSpan(_position, _blockLength - _position));
        Relationship = _first + reader.Varint();
        Start = reader.Varint();
        End = reader.Varint();
        _position += reader.Position;
    }
}
