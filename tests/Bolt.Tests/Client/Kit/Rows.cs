using ActorGraph.Bolt.Client.Results;
using ActorGraph.Bolt.Client.Sessions;

namespace ActorGraph.Bolt.Tests.Client.Kit;

/// <summary>Running queries for all their rows.</summary>
internal static class Rows
{
    public static readonly IReadOnlyDictionary<string, object?> NoParameters = new Dictionary<string, object?>();

    public static async Task<List<IReadOnlyList<object?>>> ListAsync(this ClientSession session, string query, CancellationToken token = default) =>
        await ListAsync(await session.RunAsync(query, NoParameters, token), token);

    public static async Task<List<IReadOnlyList<object?>>> ReadListAsync(this ClientSession session, string query) =>
        await ListAsync(await session.ReadAsync(query, NoParameters));

    public static async Task<List<IReadOnlyList<object?>>> ListAsync(this ClientTransaction transaction, string query, CancellationToken token = default) =>
        await ListAsync(await transaction.RunAsync(query, NoParameters, token), token);

    /// <summary>Work that runs queries and reads their rows.</summary>
    public static Func<ClientTransaction, CancellationToken, Task<int>> Work(params string[] queries) => async (transaction, token) =>
    {
        var count = 0;
        foreach (var query in queries)
        {
            count += (await transaction.ListAsync(query, token)).Count;
        }

        return count;
    };

    public static async Task<List<IReadOnlyList<object?>>> ListAsync(ClientResult result, CancellationToken token = default)
    {
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var row in result.WithCancellation(token))
        {
            rows.Add(row);
        }

        return rows;
    }
}
