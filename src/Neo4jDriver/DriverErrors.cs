using ActorGraph.Graph.Store;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>Turns the driver's errors into those that every store gives.</summary>
internal static class DriverErrors
{
    private const string NoCode = "AG4009";

    public static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jException error)
        {
            throw new GraphStoreException(error.Code ?? NoCode, error.Message, innerException: error);
        }
    }
}
