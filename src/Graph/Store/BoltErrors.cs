using System.Collections.Frozen;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Graph.Store;

/// <summary>Turns the Bolt client's errors into those that every store gives.</summary>
internal static class BoltErrors
{
    private const string NoDatabase = "Neo.ClientError.Database.DatabaseNotFound";

    private static readonly FrozenSet<string> Refusals = new[]
    {
        "Neo.ClientError.Security.Unauthorized",
        "Neo.ClientError.Security.AuthenticationRateLimit",
        "Neo.ClientError.Security.CredentialsExpired",
        "Neo.ClientError.Security.TokenExpired",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Neo4j tells who set the limit that a query ran into; the embedded store has but one limit.
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"] = QueryLimits.TimeCode,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether an error is one of the client's.</summary>
    public static bool IsBolt(Exception? error) =>
        error is BoltFailureException or BoltConnectionException or BoltProtocolException;

    /// <summary>Does something with a server.</summary>
    /// <exception cref="GraphStoreException">The server refused or failed, or does not answer.</exception>
    public static async Task<T> GuardAsync<T>(StoreAddress address, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception error) when (IsBolt(error))
        {
            throw Convert(address, error);
        }
    }

    private static GraphStoreException Convert(StoreAddress address, Exception error) => error switch
    {
        BoltFailureException failure => Convert(address, failure),
        BoltConnectionException { Problem: ConnectionProblem.NoEncryption } connection =>
            StoreErrors.NoEncryption(address, ReasonOf(connection), error),
        BoltConnectionException { Problem: ConnectionProblem.NoAnswer or ConnectionProblem.NoServer } connection =>
            StoreErrors.NoAnswer(address, ReasonOf(connection), error),
        _ => StoreErrors.ConnectionFailed(address, error.Message, error),
    };

    private static GraphStoreException Convert(StoreAddress address, BoltFailureException failure) => failure.Code switch
    {
        NoDatabase => StoreErrors.NoDatabase(address, Sentence(failure), failure),
        QueryLimits.MemoryCode => StoreErrors.OverMemoryOfServer(address, failure),
        _ when Refusals.Contains(failure.Code) => StoreErrors.Refused(address, Sentence(failure), failure),
        _ => new(Codes.GetValueOrDefault(failure.Code, failure.Code), failure.Message, innerException: failure),
    };

    // Behind a cluster that cannot be reached is a server that cannot.
    private static string ReasonOf(BoltConnectionException error) =>
        error.InnerException is BoltConnectionException inner ? ReasonOf(inner) : error.Reason.TrimEnd('.', ' ');

    private static string Sentence(Exception error) => error.Message.TrimEnd('.', ' ') + ".";
}
