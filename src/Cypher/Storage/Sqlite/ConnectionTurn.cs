namespace ActorGraph.Cypher.Storage.Sqlite;

/// <summary>What a connection's owner has while another thread, which works on the connection, pauses.</summary>
internal readonly ref struct ConnectionTurn
{
    private readonly ConnectionLoan? _loan;

    /// <summary>Waits for the turn.</summary>
    /// <param name="loan">What is to pause; null when nothing is at work.</param>
    public ConnectionTurn(ConnectionLoan? loan)
    {
        _loan = loan;
        loan?.TakeTurn();
    }

    public void Dispose() => _loan?.EndTurn();
}
