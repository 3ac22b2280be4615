using ActorGraph.Cypher;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Graph.Store;

/// <summary>Turns the embedded engine's errors into those that every store gives.</summary>
internal static class EmbeddedErrors
{
    /// <summary>Does something with the engine.</summary>
    /// <exception cref="GraphStoreException">The engine refused or failed.</exception>
    public static T Guard<T>(StoreAddress address, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CypherException error)
        {
            throw new GraphStoreException(error.Code, error.Message, innerException: error);
        }
        catch (CypherStoreException error)
        {
            throw Convert(address, error);
        }
    }

    private static GraphStoreException Convert(StoreAddress address, CypherStoreException error) => error.Problem switch
    {
        CypherStoreProblem.NotFound => StoreErrors.Absent(address),
        CypherStoreProblem.NotAStore => StoreErrors.NotAStore(address, error),
        CypherStoreProblem.NewerVersion => StoreErrors.NewerVersion(address, error),
        CypherStoreProblem.Unavailable => StoreErrors.CannotOpen(address, error.Message, error),
        _ => new GraphStoreException(error.Code, error.Message, innerException: error),
    };
}
