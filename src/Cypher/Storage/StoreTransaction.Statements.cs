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
        _pending.BeginStatement();
        Session.Connection.Execute("SAVEPOINT statement");
    }

    /// <summary>Checks what the statement did, and keeps it.</summary>
    public void KeepStatement()
    {
        CheckRequiredProperties();
        KeepTallies();
        WriteBatch();
        _pending.BeginStatement();
        Session.Connection.Execute("RELEASE statement");
    }

    /// <summary>Undoes the statement.</summary>
    public void UndoStatement()
    {
        SharedSession.Connection.TakeBackAnyhow();
        _statementTallies.Clear();
        _nodesToCheck.Clear();
        _relationshipsToCheck.Clear();
        _pending.UndoStatement();
        _batch.Clear();
        _batchBeside.Clear();
        _mayLackNodes = true;
        _greatestRelationship = 0;
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

    /// <summary>Checks and writes all that was gathered.</summary>
    private void WriteGathered()
    {
        CheckRequiredProperties();
        WriteBatch();
        _pending.KeepStatements();
        FlushAdjacency();
        KeepTallies();
        FlushTallies();
        WriteNextIds();
    }
}
