using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Errors;

/// <summary>A server refused or failed a request (Message Specification, "FAILURE").</summary>
public sealed class BoltFailureException : Exception
{
    private const string Transient = "Neo.TransientError.";
    private const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    private const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";
    private const string OverMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    private const string OverOwnMemory = "Neo.TransientError.General.TransactionOutOfMemoryError";
    private const string ReadOnly = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    // What someone ended on purpose is not to begin again; servers before Neo4j 5 count both as transient.
    private static readonly string[] Ended =
        ["Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped"];

    internal BoltFailureException(FailureMessage failure)
        : base(failure.Message)
    {
        Code = failure.Code;
        Status = failure.Status;
    }

    /// <summary>Neo4j's code: "Neo.ClientError.Statement.SyntaxError".</summary>
    public string Code { get; }

    /// <summary>What it is in the terms of GQL.</summary>
    public GqlStatus Status { get; }

    /// <summary>Whether the same work may succeed when it is done again at the same server.</summary>
    public bool IsTransient =>
        Code == AuthorizationExpired || (Code.StartsWith(Transient, StringComparison.Ordinal) && !Ended.Contains(Code));

    /// <summary>Whether it was asked of a server of a cluster that is not, or no longer, the one that writes.</summary>
    public bool IsNotLeader => Code is NotALeader or ReadOnly;

    /// <summary>Whether there was not the memory for it: what it needed, it will need again.</summary>
    public bool IsOverMemory => Code is OverMemory or OverOwnMemory;

    /// <summary>Whether the server that was asked does not have the database at the moment.</summary>
    public bool IsDatabaseUnavailable => Code == DatabaseUnavailable;
}
