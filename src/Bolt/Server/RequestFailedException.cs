using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>A request was refused or failed, and its client is told so.</summary>
public sealed class RequestFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">Neo4j's code: "Neo.ClientError.Statement.SyntaxError".</param>
    /// <param name="message">What is wrong, and what was expected.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public RequestFailedException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>Neo4j's code.</summary>
    public string Code { get; }

    /// <summary>What it is in the terms of GQL.</summary>
    public GqlStatus Status { get; init; } = GqlStatus.Unknown;
}
