namespace ActorGraph.Bolt.Client.Connections;

/// <summary>A connection in use; disposing of it gives it back to its pool.</summary>
internal sealed class Lease(ConnectionPool pool, Connection connection) : IAsyncDisposable
{
    private bool _isBack;

    public Connection Connection => connection;

    /// <summary>The database that is meant, where the routing table has said which; null for the home database.</summary>
    public string? Database { get; init; }

    public async ValueTask DisposeAsync()
    {
        if (!_isBack)
        {
            _isBack = true;
            await pool.TakeBackAsync(connection).ConfigureAwait(false);
        }
    }
}
