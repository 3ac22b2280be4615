using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Client.Kit;
using ActorGraph.Bolt.Tests.Kit;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>How a connection comes about.</summary>
public sealed class ConnectingTests
{
    private static readonly AuthenticationToken Neo = AuthenticationToken.Basic("neo", "secret");

    [Fact]
    public async Task Hello_and_logon_travel_together()
    {
        var server = new FakeServer();
        server.On<HelloMessage>((_, _) => { });
        server.On<LogonMessage>((connection, _) =>
        {
            connection.Succeed(("server", "Neo4j/5.26.0"));
            connection.Succeed();
        });
        await using var client = FakeNetwork.ClientOf(server, new() { Authentication = Neo });

        Assert.Equal("Neo4j/5.26.0", await client.ConnectAsync());
        Assert.Equal(Neo, Assert.Single(server.Requests.OfType<LogonMessage>()).Authentication);
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    public async Task Before_5_1_hello_says_who_the_client_is(byte major, byte minor)
    {
        var server = new FakeServer { Versions = [new(major, minor)] };
        await using var client = FakeNetwork.ClientOf(server, new() { Authentication = Neo });

        await client.ConnectAsync();

        Assert.Equal(["HELLO"], server.Log);
        Assert.Equal(Neo, Assert.Single(server.Requests.OfType<HelloMessage>()).Authentication);
    }

    [Fact]
    public async Task In_4_4_instants_are_at_utc_if_the_server_agrees()
    {
        var time = new BoltZonedDateTime(1_700_000_000, 0, "Europe/Paris");
        var server = new FakeServer { Versions = [new(4, 4)], Hello = { ["patch_bolt"] = new List<object?> { "utc" } } };
        server.On<PullMessage>((connection, _) =>
        {
            connection.SendBytes(MessageCoding.Encode(new RecordMessage([time]), Dialects.Bolt44Utc));
            connection.Succeed();
        });
        await using var client = FakeNetwork.ClientOf(server);

        Assert.Equal(time, (await client.OpenSession().ListAsync("RETURN 1"))[0][0]);
    }

    [Fact]
    public async Task A_server_is_told_the_routing_context_only_where_it_shall_route()
    {
        var network = new FakeNetwork { ["a:7687"] = new(), ["b:7687"] = new() };
        network["b:7687"].On<RouteMessage>((connection, _) => connection.Succeed(("rt", Tables.Of(10, "b", "b", "b"))));
        await using var direct = network.CreateClient("bolt://a");
        await using var routed = network.CreateClient("neo4j://b?policy=local");

        await direct.ConnectAsync();
        await routed.ConnectAsync();

        Assert.Null(Assert.Single(network["a:7687"].Requests.OfType<HelloMessage>()).Routing);
        Assert.Equal(
            [("address", "b:7687"), ("policy", "local")],
            Assert.Single(network["b:7687"].Requests.OfType<HelloMessage>()).Routing!.Select(entry => (entry.Key, entry.Value)).Order());
    }

    [Fact]
    public async Task A_client_that_is_refused_is_told_why()
    {
        var server = new FakeServer();
        server.On<LogonMessage>((connection, _) =>
        {
            connection.Fail("Neo.ClientError.Security.Unauthorized", "Wrong password.");
            connection.Close();
        });
        await using var client = FakeNetwork.ClientOf(server);

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => client.ConnectAsync());

        Assert.Equal(("Neo.ClientError.Security.Unauthorized", "Wrong password."), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("48 54 54 50", BoltProblem.NotBolt)]
    [InlineData("00 00 00 00", BoltProblem.NoCommonVersion)]
    [InlineData("00 00 08 05 00 01 FF 00 00", BoltProblem.WrongType)]
    [InlineData("00 00 08 05 00 02 B0 7E 00 00", BoltProblem.UnexpectedAnswer)] // IGNORED, where nothing failed
    [InlineData("00 00 08 05 00 03 B1 71 90 00 00", BoltProblem.UnexpectedAnswer)] // RECORD, where nothing was asked
    [InlineData("00 00 08 05 FF FF FF FF", BoltProblem.MessageTooLarge)]
    public async Task What_does_not_speak_Bolt_is_left(string greeting, BoltProblem problem)
    {
        await using var client = FakeNetwork.ClientOf(new() { Greeting = Hex.Bytes(greeting) }, new() { LargestMessage = 100 });

        var error = await Assert.ThrowsAsync<BoltProtocolException>(() => client.ConnectAsync());

        Assert.Equal(problem, error.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00 00")]
    public async Task A_server_that_hangs_up_at_once_does_not_answer(string greeting)
    {
        await using var client = FakeNetwork.ClientOf(new() { Greeting = Hex.Bytes(greeting) });

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => client.ConnectAsync());

        Assert.Equal(ConnectionProblem.NoAnswer, error.Problem);
        Assert.Contains("a:7687", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_keeps_silent_is_not_waited_for_any_longer_than_said()
    {
        var server = new FakeServer();
        server.On<HelloMessage>((_, _) => { });
        server.On<LogonMessage>((_, _) => { });
        var network = new FakeNetwork { ["a:7687"] = server, Clock = { Leaps = true } };
        await using var client = network.CreateClient("bolt://a", new() { ConnectTimeout = TimeSpan.FromSeconds(7) });

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => client.ConnectAsync());

        Assert.Equal(ConnectionProblem.NoAnswer, error.Problem);
        Assert.Contains("within 7 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_promised_keep_alives_and_sends_none_is_lost()
    {
        var server = new FakeServer
        {
            Hello = { ["hints"] = MessageCoding.Entries(("connection.recv_timeout_seconds", 9L)) },
        };
        server.On<RunMessage>((_, _) => { });
        server.On<PullMessage>((_, _) => { });
        var network = new FakeNetwork { ["a:7687"] = server };
        await using var client = network.CreateClient("bolt://a");
        await client.ConnectAsync();
        network.Clock.Leaps = true;

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => client.OpenSession().ListAsync("RETURN 1"));

        Assert.Equal(ConnectionProblem.Lost, error.Problem);
        Assert.Contains("9 seconds", error.Message, StringComparison.Ordinal);
    }
}
