using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Tests.Client.Kit;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>Connections that are kept.</summary>
public sealed class PoolTests
{
    private readonly FakeServer _server = new() { Rows = [[1L]] };
    private readonly FakeNetwork _network;

    public PoolTests() => _network = new() { ["a:7687"] = _server };

    [Fact]
    public async Task Two_that_work_at_once_have_a_connection_each()
    {
        await using var client = _network.CreateClient("bolt://a");
        await using var first = await client.OpenSession().RunAsync("ONE", Rows.NoParameters);

        await client.OpenSession().ListAsync("TWO");

        Assert.Equal(2, _server.ConnectionCount);
    }

    [Fact]
    public async Task Who_finds_all_connections_in_use_waits_only_as_long_as_said()
    {
        await using var client = _network.CreateClient("bolt://a", new() { LargestPool = 1, PoolTimeout = TimeSpan.FromSeconds(3) });
        await using var first = await client.OpenSession().RunAsync("ONE", Rows.NoParameters);
        _network.Clock.Leaps = true;

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => client.OpenSession().ListAsync("TWO"));

        Assert.Equal(ConnectionProblem.PoolExhausted, error.Problem);
        Assert.Contains("within 3 seconds", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task A_connection_that_comes_free_goes_to_who_waits()
    {
        await using var client = _network.CreateClient("bolt://a", new() { LargestPool = 1 });
        var first = await client.OpenSession().RunAsync("ONE", Rows.NoParameters);
        var second = client.OpenSession().ListAsync("TWO");

        await first.DisposeAsync();

        Assert.Equal([[1L]], await second);
        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task A_place_is_free_again_when_a_connection_does_not_come_about()
    {
        _network.Remove("a:7687");
        await using var client = _network.CreateClient("bolt://a", new() { LargestPool = 1 });
        await Assert.ThrowsAsync<BoltConnectionException>(() => client.ConnectAsync());

        _network["a:7687"] = _server;

        Assert.Equal([[1L]], await client.OpenSession().ListAsync("ONE"));
    }

    [Fact]
    public async Task A_connection_that_lay_idle_too_long_is_not_trusted()
    {
        await using var client = _network.CreateClient("bolt://a", new() { IdleTimeout = TimeSpan.FromSeconds(60) });
        var session = client.OpenSession();

        await session.ListAsync("ONE");
        _network.Clock.Advance(TimeSpan.FromSeconds(59));
        await session.ListAsync("TWO");
        Assert.Equal(1, _server.ConnectionCount);

        _network.Clock.Advance(TimeSpan.FromSeconds(60));
        await session.ListAsync("THREE");
        Assert.Equal(2, _server.ConnectionCount);
    }

    [Fact]
    public async Task A_client_that_is_disposed_of_says_goodbye_and_takes_no_more_work()
    {
        var client = _network.CreateClient("bolt://a");
        await client.ConnectAsync();

        await client.DisposeAsync();
        await _server.EndAsync();

        Assert.Equal("GOODBYE", _server.Log[^1]);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.OpenSession().ListAsync("ONE"));
    }

    [Fact]
    public async Task A_client_that_is_disposed_of_closes_connections_in_use()
    {
        var client = _network.CreateClient("bolt://a");
        var result = await client.OpenSession().RunAsync("ONE", Rows.NoParameters);

        await client.DisposeAsync();
        await _server.EndAsync();

        Assert.DoesNotContain("GOODBYE", _server.Log);
        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => result.DisposeAsync().AsTask());
        Assert.Equal(ConnectionProblem.Lost, error.Problem);
    }
}
