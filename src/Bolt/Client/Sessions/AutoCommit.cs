using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Results;

namespace ActorGraph.Bolt.Client.Sessions;

/// <summary>A query in a transaction of its own, which has its connection for as long as its result is read.</summary>
internal sealed class AutoCommit(ClientSession session, Lease lease) : IResultOwner
{
    public ValueTask EndAsync(ResultSummary? summary, Exception? error)
    {
        session.Remember(summary?.Bookmark);
        if (error is not null)
        {
            session.Report(lease.Connection, error);
        }

        return lease.DisposeAsync();
    }
}
