namespace ActorGraph.Bolt.Client.Errors;

/// <summary>There is no connection to work with, or there is no longer.</summary>
public sealed class BoltConnectionException : Exception
{
    internal BoltConnectionException(ConnectionProblem problem, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Problem = problem;
        Reason = message;
    }

    /// <summary>Why.</summary>
    public ConnectionProblem Problem { get; }

    /// <summary>What the system or the server said, without what was wanted of it: "Connection refused."</summary>
    public string Reason { get; internal init; }

    /// <summary>Whether the same work may succeed when it is done again.</summary>
    public bool IsRetriable => Problem is ConnectionProblem.NoAnswer or ConnectionProblem.Lost or ConnectionProblem.NoServer;
}
