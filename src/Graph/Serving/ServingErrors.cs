using ActorGraph.Bolt.Server;

namespace ActorGraph.Graph.Serving;

/// <summary>What clients of the server are told when it refuses or ends something.</summary>
internal static class ServingErrors
{
    public static RequestFailedException Unauthorized() => new(
        "Neo.ClientError.Security.Unauthorized",
        "The client is unauthorized due to authentication failure: expected scheme 'basic' with the user and the password of the server.");

    public static RequestFailedException TooManyAttempts() => new(
        "Neo.ClientError.Security.AuthenticationRateLimit",
        "The client has provided incorrect authentication details too many times in a row: wait some seconds, and try again.");

    public static RequestFailedException DatabaseNotFound(string name) => new(
        "Neo.ClientError.Database.DatabaseNotFound",
        $"Database '{name}' does not exist: expected '{ServedDatabases.Home}' or '{ServedDatabases.System}'.");

    public static RequestFailedException Impersonation(string user) => new(
        "Neo.ClientError.Security.Forbidden",
        $"User '{user}' cannot be impersonated: this server has one user, who may do everything.");

    public static RequestFailedException ReadAccess() => new(
        "Neo.ClientError.Statement.AccessMode",
        "Writing in read access mode not allowed. Attempted write by a query that was sent for reading: send it for writing.");

    public static RequestFailedException ReadOnly() => new(
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
        "Writing is not allowed: the server was started with --read-only.");

    public static RequestFailedException NotOnSystem() => new(
        "Neo.ClientError.Statement.SemanticError",
        $"The database '{ServedDatabases.System}' has no graph: send queries about the graph to '{ServedDatabases.Home}'.");

    public static RequestFailedException WriterBusy(TimeSpan waited) => new(
        "Neo.TransientError.Transaction.LockAcquisitionTimeout",
        $"Another transaction has been writing for longer than {waited.TotalSeconds:0.###} s: one writes at a time. Try again, or end the other.");

    public static RequestFailedException TimedOut(TimeSpan limit, bool isOfClient) => new(
        isOfClient
            ? "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            : "Neo.ClientError.Transaction.TransactionTimedOut",
        $"The transaction has been terminated: it ran longer than {limit.TotalSeconds:0.###} s, the timeout that {(isOfClient ? "its client" : "the server's --timeout")} has set.");

    public static RequestFailedException Terminated() => new(
        "Neo.ClientError.Transaction.Terminated",
        "The transaction has been terminated: somebody has ended it with TERMINATE TRANSACTIONS. Retry it if it is still wanted.");

    public static RequestFailedException NotAValue(string name, string found) => new(
        "Neo.ClientError.Statement.TypeError",
        $"Parameter '{name}' contains {found}, which cannot be sent to a server: send its id or its properties.");
}
