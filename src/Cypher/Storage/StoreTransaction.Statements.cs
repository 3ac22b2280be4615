namespace ActorGraph.Cypher.Storage;

/// <summary>Statements within a transaction: a failed one leaves nothing.</summary>
internal sealed partial class StoreTransaction
{
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
        Session.Forget();
        _passing.Clear();
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
}
