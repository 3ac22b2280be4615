using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>
/// Walks over the records of all relationships in the order in which they lie in the file; the store has each at hand
/// for what the query asks of it.
/// </summary>
internal sealed class RelationshipTableScan(StoreTransaction transaction) : IRelationshipScan
{
    private const string Sql = "SELECT id, record FROM relationship ORDER BY id";

    private SqliteStatement? _statement;
    private int[]? _types;

    public int Type { get; private set; }

    public long Relationship { get; private set; }

    public long Start { get; private set; }

    public long End { get; private set; }

    public void Open(int[]? types)
    {
        Dispose();
        transaction.WriteBatch();
        _types = types;
        _statement = transaction.Session.Rent(Sql);
    }

    public bool MoveNext()
    {
        while (_statement is not null)
        {
            transaction.Accesses++;
            if (!_statement.Step())
            {
                Dispose();
                return false;
            }

            var record = _statement.Blob(1);
            (Type, Start, End) = RelationshipRecord.Ends(record);
            if (_types is null || Array.IndexOf(_types, Type) >= 0)
            {
                Relationship = _statement.Integer(0);
                transaction.Pass(Relationship, record);
                return true;
            }
        }

        return false;
    }

    public void Dispose() => transaction.Release(Sql, ref _statement);
}
