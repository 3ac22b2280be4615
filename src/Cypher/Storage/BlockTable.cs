using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// A table of blocks of entries. A block's key ends with the number of its first relationship; numbers only grow, so a
/// new entry goes to the end of the last block, and the block of an old one is found by a seek.
/// </summary>
internal sealed class BlockTable : IDisposable
{
    /// <summary>A quarter of a page is the most that SQLite keeps of such a row on the page itself.</summary>
    private const int BlockSize = 1900;

    private readonly StoreSession _session;
    private readonly string _condition;
    private readonly string _table;
    private readonly string _replaceSql;
    private readonly string _lastSql;
    private readonly int _numbers;
    private readonly ByteWriter _block = new();
    private SqliteStatement? _last;
    private SqliteStatement? _replace;
    private long _key;
    private long _kind;
    private long _first;

    private BlockTable(StoreSession session, string table, string keyColumn, string kindColumn, int numbers)
    {
        _session = session;
        _table = table;
        _numbers = numbers;
        _condition = kindColumn.Length == 0 ? $"{keyColumn} = ?1 AND 0 = ?2" : $"{keyColumn} = ?1 AND {kindColumn} = ?2";
        _lastSql = $"SELECT first, entries FROM {table} WHERE {_condition} ORDER BY first DESC LIMIT 1";
        _replaceSql = kindColumn.Length == 0
            ? $"INSERT OR REPLACE INTO {table}({keyColumn}, first, entries) VALUES(?1, ?3, ?4)"
            : $"INSERT OR REPLACE INTO {table}({keyColumn}, {kindColumn}, first, entries) VALUES(?1, ?2, ?3, ?4)";
    }

    /// <summary>The blocks of hubs: by node and kind.</summary>
    public static BlockTable OfNodes(StoreSession session) => new(session, "adjacency", "node", "kind", 1);

    /// <summary>The lists of relationships: by type.</summary>
    public static BlockTable OfTypes(StoreSession session) => new(session, "relationship_list", "type", string.Empty, 2);

    /// <summary>Begins to append to the last block of a key; end it.</summary>
    public void Begin(long key, long kind)
    {
        _key = key;
        _kind = kind;
        _first = -1;
        _block.Clear();
        _last ??= _session.Rent(_lastSql);
        if (_last.Bind(1, key).Bind(2, kind).Step())
        {
            _first = _last.Integer(0);
            _block.Bytes(_last.Blob(1));
        }

        _last.Reset();
    }

    public void Append(long relationship, long one, long two = -1)
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

        AdjacencyCodec.WriteEntry(_block, relationship - _first, one);
        if (two >= 0)
        {
            _block.Varint(two);
        }
    }

    public void End()
    {
        if (_first >= 0)
        {
            Write(_key, _kind, _first, _block.Written);
        }
    }

    /// <summary>Adds entries of adjacency that are later than all of their key.</summary>
    public void Add(long key, long kind, long first, ReadOnlySpan<byte> entries)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        Begin(key, kind);
        var reader = new ByteReader(entries);
        while (!reader.IsAtEnd)
        {
            Append(first + reader.Varint(), reader.Varint());
        }

        End();
    }

    public void Remove(long key, long kind, long relationship)
    {
        var find = $"SELECT first, entries FROM {_table} WHERE {_condition} AND first <= ?3 ORDER BY first DESC LIMIT 1";
        var select = _session.Rent(find);
        if (!select.Bind(1, key).Bind(2, kind).Bind(3, relationship).Step())
        {
            _session.Return(find, select);
            return;
        }

        var first = select.Integer(0);
        var kept = AdjacencyCodec.Without(select.Blob(1), relationship - first, _numbers);
        _session.Return(find, select);
        if (kept.Length != 0)
        {
            Write(key, kind, first, kept);
            return;
        }

        var delete = $"DELETE FROM {_table} WHERE {_condition} AND first = ?3";
        var statement = _session.Rent(delete);
        statement.Bind(1, key).Bind(2, kind).Bind(3, first).Run();
        _session.Return(delete, statement);
    }

    public void Dispose()
    {
        if (_last is not null)
        {
            _session.Return(_lastSql, _last);
        }

        if (_replace is not null)
        {
            _session.Return(_replaceSql, _replace);
        }
    }

    private void Write(long key, long kind, long first, ReadOnlySpan<byte> entries)
    {
        _replace ??= _session.Rent(_replaceSql);
        _replace.Bind(1, key).Bind(3, first).Bind(4, entries);
        if (_numbers == 1)
        {
            _replace.Bind(2, kind);
        }

        _replace.Run();
    }
}
