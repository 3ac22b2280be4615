using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>Walks over all nodes, or those with a label, by number.</summary>
internal sealed class NodeScan(StoreTransaction transaction) : IDisposable
{
    private const string All = "SELECT id FROM node ORDER BY id";
    private const string Labelled = "SELECT node FROM node_label WHERE label = ? ORDER BY node";

    private SqliteStatement? _statement;
    private string _sql = All;

    public long Node { get; private set; }

    public void OpenAll() => Open(All);

    /// <summary>Nodes with a label; none when the label is unknown (-1).</summary>
    public void OpenLabel(int label)
    {
        Open(Labelled);
        _statement!.Bind(1, label);
    }

    public bool MoveNext()
    {
        if (_statement is null)
        {
            return false;
        }

        transaction.Accesses++;
        if (_statement.Step())
        {
            Node = _statement.Integer(0);
            return true;
        }

        Dispose();
        return false;
    }

    public void Dispose() => transaction.Release(_sql, ref _statement);

    private void Open(string sql)
    {
        Dispose();
        _sql = sql;
        _statement = transaction.Session.Rent(sql);
    }
}
