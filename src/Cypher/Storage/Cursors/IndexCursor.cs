using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>Walks over the entries of an index within a range of keys, in key order.</summary>
internal sealed class IndexCursor(StoreTransaction transaction) : IDisposable
{
    private const string Exact = "SELECT entity FROM index_entry WHERE rule = ? AND key = ? ORDER BY entity";
    private const string Range =
        "SELECT entity FROM index_entry WHERE rule = ? AND key >= ? AND key < ? ORDER BY key, entity";

    private const string RangeBackwards =
        "SELECT entity FROM index_entry WHERE rule = ? AND key >= ? AND key < ? ORDER BY key DESC, entity DESC";

    private SqliteStatement? _statement;
    private string _sql = Exact;
    private bool _found;

    public long Entity { get; private set; }

    /// <summary>Entries with exactly this key.</summary>
    public void Open(SchemaRule rule, ByteWriter key)
    {
        _found = false;
        if (rule.IsUnique)
        {
            OpenUnique(rule, key.Written);
            return;
        }

        Begin(Exact);
        _statement!.Bind(1, rule.Id).Bind(2, key.Written);
    }

    /// <summary>All entries.</summary>
    public void OpenAll(SchemaRule rule, bool descending) => Open(rule, [], [IndexKeyCodec.End], descending);

    /// <summary>Entries from a key (inclusive) to another (exclusive), or from the last of these back to the first.</summary>
    public void Open(SchemaRule rule, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, bool descending = false)
    {
        _found = false;
        Begin(descending ? RangeBackwards : Range);
        _statement!.Bind(1, rule.Id).Bind(2, from).Bind(3, to);
    }

    public bool MoveNext()
    {
        if (_found)
        {
            _found = false;
            transaction.Accesses++;
            return true;
        }

        if (_statement is null)
        {
            return false;
        }

        transaction.Accesses++;
        if (_statement.Step())
        {
            Entity = _statement.Integer(0);
            return true;
        }

        Dispose();
        return false;
    }

    /// <summary>Whether entries come in the order of their values: those of some kinds of value need not.</summary>
    public bool KeepsOrder(SchemaRule rule)
    {
        foreach (var rank in IndexKeyCodec.UnorderedRanks)
        {
            Open(rule, [rank], [(byte)(rank + 1)]);
            if (MoveNext())
            {
                Dispose();
                return false;
            }
        }

        return true;
    }

    public void Dispose() => transaction.Release(_sql, ref _statement);

    private void OpenUnique(SchemaRule rule, ReadOnlySpan<byte> key)
    {
        Dispose();
        var unique = UniqueKey.Of(rule.Id, key);
        var known = unique is { } looked ? transaction.UniqueKeys.Find(looked) : 0;
        Entity = known != 0 ? known : transaction.FindUnique(rule, key) ?? 0;
        _found = Entity != 0;
        if (_found && known == 0 && unique is { } packed)
        {
            transaction.UniqueKeys.Set(packed, Entity);
        }
    }

    private void Begin(string sql)
    {
        Dispose();
        _sql = sql;
        _statement = transaction.Session.Rent(sql);
    }
}
