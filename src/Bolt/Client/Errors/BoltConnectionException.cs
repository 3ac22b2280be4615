namespace ActorGraph.Bolt.Client.Errors;

/// <summary>There is no connection to work with, or there is no longer.</summary>
public sealed class BoltConnectionException : Exception
{
    internal BoltConnectionException(ConnectionProblem problem, string message, Exception? innerException = null)
        : base(message, innerException) => Problem = problem;

    /// <summary>Why.</summary>
    public ConnectionProblem Problem { get; }

    /// <summary>Whether the same work may succeed when it is done again.</summary>
    public bool IsRetriable => Problem is ConnectionProblem.NoAnswer or ConnectionProblem.Lost or ConnectionProblem.NoServer;
}
