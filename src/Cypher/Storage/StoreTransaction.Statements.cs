using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>Statements within a transaction: a failed one leaves nothing.</summary>
internal sealed partial class StoreTransaction
{
    private readonly Dictionary<(TallyKind Kind, int Token), long> _tallies = [];
    private readonly HashSet<long> _nodesToCheck = [];
    private readonly HashSet<long> _relationshipsToCheck = [];
    private int _tokensAtStart;

    /// <summary>Begins a statement that may fail on its own.</summary>
    public void BeginStatement()
    {
        _tokensAtStart = Tokens.Count;
        Session.Connection.Execute("SAVEPOINT statement");
    }

    /// <summary>Checks and writes what the statement gathered, and keeps it.</summary>
    public void KeepStatement()
    {
        EndStatement();
        Session.Connection.Execute("RELEASE statement");
    }

    /// <summary>Undoes the statement.</summary>
    public void UndoStatement()
    {
        Discard();
        Session.Connection.Execute("ROLLBACK TO statement; RELEASE statement");
        Tokens.Truncate(_tokensAtStart);
        Session.Nodes.Clear();
        Session.Relationships.Clear();
        var select = Session.SelectState;
        select.Step();
        var version = select.Integer(0);
        select.Reset();
        if (Schema.Version != version)
        {
            Session.LoadSchema(version);
        }
    }

    private void EndStatement()
    {
        CheckRequiredProperties();
        FlushAdjacency();
        FlushTallies();
        WriteNextIds();
    }

    private void Discard()
    {
        _tallies.Clear();
        _nodesToCheck.Clear();
        _relationshipsToCheck.Clear();
        _pending.Clear();
        _pendingLists.Clear();
        _pendingCount = 0;
        _nextNode = 0;
        _nextRelationship = 0;
    }

    private void Tally(TallyKind kind, int token, long change) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_tallies, (kind, token), out _) += change;

    private void FlushTallies()
    {
        const string Sql = """
            INSERT INTO tally(kind, token, number) VALUES(?, ?, ?)
            ON CONFLICT(kind, token) DO UPDATE SET number = number + excluded.number
            """;
        if (_tallies.Count == 0)
        {
            return;
        }

        var upsert = Session.Rent(Sql);
        foreach (var ((kind, token), change) in _tallies)
        {
            if (change != 0)
            {
                upsert.Bind(1, (long)kind).Bind(2, token).Bind(3, change).Run();
            }
        }

        Session.Return(Sql, upsert);
        _tallies.Clear();
    }
}
