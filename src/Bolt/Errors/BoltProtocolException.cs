namespace ActorGraph.Bolt.Errors;

/// <summary>What the other side sent is not Bolt; the connection is of no further use.</summary>
public sealed class BoltProtocolException : Exception
{
    internal BoltProtocolException(BoltProblem problem, string message, long? offset = null)
        : base(message)
    {
        Problem = problem;
        Offset = offset;
    }

    /// <summary>What is wrong.</summary>
    public BoltProblem Problem { get; }

    /// <summary>Where in the message, in bytes from its beginning; null where no message is at fault.</summary>
    public long? Offset { get; }
}
