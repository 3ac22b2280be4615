using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Client.Kit;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>What is broken off.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly FakeServer _server = new() { Rows = [[1L]] };

    public void Dispose() => _stop.Dispose();

    [Fact]
    public async Task A_query_that_is_waited_for_is_reset_and_the_connection_used_again()
    {
        _server.Once<RunMessage>((_, _) => _stop.Cancel());
        _server.Once<PullMessage>((_, _) => { });
        _server.Once<ResetMessage>((connection, reset) =>
        {
            // What the server owes for RUN and PULL, which it breaks off.
            connection.Send(new IgnoredMessage());
            connection.Send(new IgnoredMessage());
            connection.Serve(reset);
        });
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ListAsync("LONG", _stop.Token));

        Assert.Equal([[1L]], await session.ListAsync("NEXT"));
        Assert.Equal(["RUN LONG", "PULL 1000", "RESET", "RUN NEXT", "PULL 1000"], _server.Work);
        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task A_transaction_that_is_broken_off_is_not_committed_nor_done_again()
    {
        await using var client = FakeNetwork.ClientOf(_server);
        var attempts = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.OpenSession().WriteAsync(
            async (transaction, token) =>
            {
                attempts++;
                await transaction.ListAsync("ONE", token);
                await _stop.CancelAsync();
                return true;
            },
            _stop.Token));

        Assert.Equal(1, attempts);
        Assert.Equal(["BEGIN", "RUN ONE", "PULL 1000", "RESET"], _server.Work);
    }

    [Fact]
    public async Task A_connection_that_the_server_does_not_clear_is_closed()
    {
        var network = new FakeNetwork { ["a:7687"] = _server };
        _server.Once<RunMessage>((_, _) =>
        {
            network.Clock.Leaps = true;
            _stop.Cancel();
        });
        _server.Once<PullMessage>((_, _) => { });
        _server.Once<ResetMessage>((_, _) => { });
        await using var client = network.CreateClient("bolt://a");
        var session = client.OpenSession();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ListAsync("LONG", _stop.Token));

        network.Clock.Leaps = false;
        Assert.Equal([[1L]], await session.ListAsync("NEXT"));
        Assert.Equal(2, _server.ConnectionCount);
    }

    [Fact]
    public async Task Who_has_stopped_before_asks_nothing()
    {
        await using var client = FakeNetwork.ClientOf(_server);
        await _stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.OpenSession().ListAsync("ONE", _stop.Token));

        Assert.Empty(_server.Work);
    }
}
