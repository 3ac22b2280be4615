namespace ActorGraph.Cypher.Storage;

/// <summary>
/// New relationships of a large transaction are written by another thread, while the query finds the next: a load spends as
/// much time on the one as on the other. Whatever else is asked of the store waits until that is done.
/// </summary>
internal sealed partial class StoreTransaction
{
    private RecordBatch _batch = new();
    private RecordBatch _batchBeside = new();

    /// <summary>
    /// How many relationships to gather before they are written to adjacency. The more, the fewer rows are written twice,
    /// but what is gathered when the transaction ends has to be waited for: that is to be a small part of the whole.
    /// </summary>
    private int _pendingLimit;

    /// <summary>Writes the records that are gathered; whoever asks for records by SQL calls it first.</summary>
    public void WriteBatch() => _batch.Write(Session);

    /// <summary>Lets the other thread write what is gathered, unless it is at work and there is room to gather more.</summary>
    private void WriteBeside()
    {
        if (SharedSession.Connection.IsLent && _batch.Length < _store.Beside.LongestBatch)
        {
            return;
        }

        var (session, adjacency) = (Session, Adjacency);
        TallyChanges? tallies = null;
        var relationships = _pending.Count >= _pendingLimit ? TakePending(out tallies) : null;
        if (relationships is not null)
        {
            _pendingLimit = Math.Min(_pendingLimit * 4 / 3, _store.Beside.MostPending);
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
