using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// A table of blocks of entries. A block's key ends with the number of its first relationship; numbers only grow, so a
/// new entry goes to the end of the last block, and the block of an old one is found by a seek.
/// </summary>
internal sealed class BlockTable(StoreSession session, BlockTableStatements statements) : IDisposable
{
    /// <summary>A quarter of a page is the most that SQLite keeps of such a row on the page itself.</summary>
    private const int BlockSize = 1900;

    private readonly ByteWriter _block = new();
    private SqliteStatement? _last;
    private SqliteStatement? _replace;
    private long _key;
    private long _kind;
    private long _first;

    /// <summary>Begins to append to the last block of a key; end it.</summary>
    public void Begin(long key, long kind)
    {
        _key = key;
        _kind = kind;
        _first = -1;
        _block.Clear();
        _last ??= session.Rent(statements.SelectLast);
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
        var select = session.Rent(statements.SelectHolding);
        if (!select.Bind(1, key).Bind(2, kind).Bind(3, relationship).Step())
        {
            session.Return(statements.SelectHolding, select);
            return;
        }

        var first = select.Integer(0);
        var kept = AdjacencyCodec.Without(select.Blob(1), relationship - first, statements.Numbers);
        session.Return(statements.SelectHolding, select);
        if (kept.Length != 0)
        {
            Write(key, kind, first, kept);
            return;
        }

        var delete = session.Rent(statements.Delete);
        delete.Bind(1, key).Bind(2, kind).Bind(3, first).Run();
        session.Return(statements.Delete, delete);
    }

    public void Dispose()
    {
        if (_last is not null)
        {
            session.Return(statements.SelectLast, _last);
        }

        if (_replace is not null)
        {
            session.Return(statements.Replace, _replace);
        }
    }

    private void Write(long key, long kind, long first, ReadOnlySpan<byte> entries)
    {
        _replace ??= session.Rent(statements.Replace);
        _replace.Bind(1, key).Bind(2, kind).Bind(3, first).Bind(4, entries).Run();
        session.Connection.LetOwnerAsk();
    }
}
