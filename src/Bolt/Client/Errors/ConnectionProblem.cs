namespace ActorGraph.Bolt.Client.Errors;

/// <summary>Why there is no connection to work with.</summary>
public enum ConnectionProblem
{
    /// <summary>Nothing answers at the address.</summary>
    NoAnswer,

    /// <summary>TLS did not come about: the server's certificate is not trusted, or the server does not speak TLS.</summary>
    NoEncryption,

    /// <summary>The connection ended, or nothing came for too long.</summary>
    Lost,

    /// <summary>The connection ended while a commit was awaited: whether it took place is not known.</summary>
    CommitUnknown,

    /// <summary>No server of the cluster can do it: there is none for writing, or none answers.</summary>
    NoServer,

    /// <summary>All connections that there may be are in use, and none came free in time.</summary>
    PoolExhausted,
}
