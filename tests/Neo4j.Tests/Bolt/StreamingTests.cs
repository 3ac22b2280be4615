using ActorGraph.Bolt.Client;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Sessions;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Bolt;

/// <summary>Long results, and queries that are broken off.</summary>
[Collection(SharedServer.Name)]
public sealed class StreamingTests(Neo4jServer server)
{
    private const string Endless = "UNWIND range(1, 1000000000) AS i RETURN i";
    private const string EndlessWithoutRows = "UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 RETURN i";

    private static readonly Dictionary<string, object?> None = [];

    [SkippableFact]
    public async Task A_long_result_comes_whole_and_in_order()
    {
        await using var client = await ConnectAsync();
        await using var result = await client.OpenSession().RunAsync("UNWIND range(1, 25000) AS i RETURN i", None);

        var expected = 0L;
        await foreach (var row in result)
        {
            Assert.Equal(++expected, row[0]);
        }

        Assert.Equal(25_000, expected);
    }

    [SkippableFact]
    public async Task Work_that_leaves_a_result_open_is_told_so_and_the_session_works_on()
    {
        await using var client = await ConnectAsync();
        var session = client.OpenSession();

        await Assert.ThrowsAsync<InvalidOperationException>(() => session.ReadAsync((transaction, token) => transaction.RunAsync(Endless, None, token)));

        Assert.Equal(1L, await OneAsync(session));
    }

    [SkippableTheory]
    [InlineData(Endless)]
    [InlineData(EndlessWithoutRows)]
    public async Task A_query_that_is_broken_off_ends_at_the_server_and_the_session_works_on(string query)
    {
        await using var client = await ConnectAsync();
        var session = client.OpenSession();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ReadAsync(
            async (transaction, token) =>
            {
                var result = await transaction.RunAsync(query, None, token);
                await stop.CancelAsync();
                await foreach (var _ in result.WithCancellation(token))
                {
                }

                return true;
            },
            stop.Token));

        Assert.Equal(1L, await OneAsync(session));
        var running = await server.Client.RunAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*) AS n");
        Assert.Equal("0", Assert.Single(running.Rows)[0]);
    }

    private async Task<BoltClient> ConnectAsync() => new(BoltUri.Parse((await server.Client.EmptyStoreAsync()).Server!));

    private static Task<object?> OneAsync(ClientSession session) => session.ReadAsync(async (transaction, token) =>
    {
        object? one = null;
        await foreach (var row in (await transaction.RunAsync("RETURN 1 AS one", None, token)).WithCancellation(token))
        {
            one = row[0];
        }

        return one;
    });
}
