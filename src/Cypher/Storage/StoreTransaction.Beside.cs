namespace ActorGraph.Cypher.Storage;

/// <summary>
/// New relationships of a large transaction are written by another thread, while the query finds the next: a load spends as
/// much time on the one as on the other. Whatever else is asked of the store waits until that is done.
/// </summary>
internal sealed partial class StoreTransaction
{
    /// <summary>How many records to gather for the other thread: some megabytes.</summary>
    private const int RecordsBeside = 1 << 14;

    /// <summary>How many bytes of records to gather at most, while the other thread is at work still.</summary>
    private const int LongestBatch = 1 << 26;

    /// <summary>How many relationships to gather at least before they are written to adjacency.</summary>
    private const int LeastPending = 1 << 17;

    /// <summary>How many to gather at most.</summary>
    private const int MostPending = 1 << 20;

    private RecordBatch _batch = new();
    private RecordBatch _batchBeside = new();

    /// <summary>
    /// How many relationships to gather before they are written to adjacency. The more, the fewer rows are written twice,
    /// but what is gathered when the transaction ends has to be waited for: that is to be a small part of the whole.
    /// </summary>
    private int _pendingLimit = LeastPending;

    /// <summary>Writes the records that are gathered; whoever asks for records by SQL calls it first.</summary>
    public void WriteBatch() => _batch.Write(Session);

    /// <summary>Lets the other thread write what is gathered, unless it is at work and there is room to gather more.</summary>
    private void WriteBeside()
    {
        if (SharedSession.Connection.IsLent && _batch.Length < LongestBatch)
        {
            return;
        }

        var (session, adjacency) = (Session, Adjacency);
        TallyChanges? tallies = null;
        var relationships = _pending.Count >= _pendingLimit ? TakePending(out tallies) : null;
        if (relationships is not null)
        {
            _pendingLimit = Math.Min(_pendingLimit * 4 / 3, MostPending);
        }

        (_batch, _batchBeside) = (_batchBeside, _batch);
        var records = _batchBeside;
        session.Connection.Lend(() => relationships?.Sort(), () =>
        {
            records.Write(session);
            if (relationships is not null)
            {
                adjacency.Add(relationships, tallies);
            }
        });
    }
}
