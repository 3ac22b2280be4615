using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Client.Kit;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>Finding the servers of a cluster: a to c, of which a is the one that the user names.</summary>
public sealed class RoutingTests
{
    private readonly FakeNetwork _network = new() { ["a:7687"] = new(), ["b:7687"] = new(), ["c:7687"] = new() };

    private FakeServer A => _network["a:7687"];

    private FakeServer B => _network["b:7687"];

    private FakeServer C => _network["c:7687"];

    [Fact]
    public async Task Reading_goes_to_a_server_that_reads_and_writing_to_one_that_writes()
    {
        Route(A, Tables.Of(300, "a", "b", "c", "news"));
        await using var client = Create();
        var session = client.OpenSession();

        await session.ReadAsync(Rows.Work("READ"));
        await session.WriteAsync(Rows.Work("WRITE"));
        await session.ListAsync("ANY");

        Assert.Equal(["ROUTE"], A.Work);
        Assert.Equal(["BEGIN", "RUN READ", "PULL 1000", "COMMIT"], B.Work);
        Assert.Equal(["BEGIN", "RUN WRITE", "PULL 1000", "COMMIT", "RUN ANY", "PULL 1000"], C.Work);
        Assert.Equal("news", Assert.Single(B.Requests.OfType<BeginMessage>()).Options.Database);
    }

    [Fact]
    public async Task A_query_that_only_reads_goes_to_a_server_that_reads_and_sees_what_was_written_before()
    {
        Route(A, Tables.Of(300, "a", "b", "c", "news"));
        B.Rows = [[1L]];
        await using var client = Create();
        var session = client.OpenSession();

        await session.WriteAsync(Rows.Work("WRITE"));
        Assert.Equal([[1L]], await session.ReadListAsync("READ"));

        var options = Assert.Single(B.Requests.OfType<RunMessage>()).Options;
        Assert.Equal((AccessMode.Read, "news"), (options.Mode, options.Database));
        Assert.Equal(["bookmark 1"], options.Bookmarks);
        Assert.Equal(["bookmark of RUN READ"], session.Bookmarks);
    }

    [Theory]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData(null)]
    public async Task A_query_that_only_reads_is_asked_of_the_next_server_when_the_first_goes_down(string? code)
    {
        Route(A, Tables.Of(300, "a", "b c", ""));
        B.On<RunMessage>((connection, _) => Break(connection, code));
        C.Rows = [[1L]];
        await using var client = Create();
        _network.Clock.Leaps = true;

        Assert.Equal([[1L]], await client.OpenSession().ReadListAsync("ONE"));

        Assert.Contains("RUN ONE", B.Work);
        Assert.Contains("RUN ONE", C.Work);
    }

    [Fact]
    public async Task A_router_is_told_the_database_the_address_and_what_must_be_seen()
    {
        Route(A, Tables.Of(0, "a", "a", "a"));
        await using var client = _network.CreateClient("neo4j://a?policy=local", new() { Database = "news" });
        var session = client.OpenSession();

        await session.WriteAsync(Rows.Work("ONE"));
        await session.WriteAsync(Rows.Work("TWO"));

        var route = A.Requests.OfType<RouteMessage>().Last();
        Assert.Equal("news", route.Database);
        Assert.Equal(["bookmark 1"], route.Bookmarks);
        Assert.Equal([("address", "a:7687"), ("policy", "local")], route.Routing.Select(entry => (entry.Key, entry.Value)).Order());
    }

    [Fact]
    public async Task A_table_is_asked_for_again_when_its_time_is_over()
    {
        Route(A, Tables.Of(300, "a", "b", "b"));
        await using var client = Create();
        var session = client.OpenSession();

        await session.ReadAsync(Rows.Work("ONE"));
        _network.Clock.Advance(TimeSpan.FromSeconds(299));
        await session.ReadAsync(Rows.Work("TWO"));
        Assert.Equal(["ROUTE"], A.Work);

        _network.Clock.Advance(TimeSpan.FromSeconds(1));
        await session.ReadAsync(Rows.Work("THREE"));
        Assert.Equal(["ROUTE", "ROUTE"], A.Work);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_passed_over_for_the_next()
    {
        Route(A, Tables.Of(300, "a", "x b", "b"));
        await using var client = Create();

        await client.OpenSession().ReadAsync(Rows.Work("ONE"));

        Assert.Contains("RUN ONE", B.Work);
        Assert.Equal(["ROUTE"], A.Work);
    }

    [Fact]
    public async Task A_router_that_does_not_answer_is_passed_over_for_the_next()
    {
        Route(A, Tables.Of(1, "x b", "b", "b"));
        Route(B, Tables.Of(300, "b", "c", "c"));
        await using var client = Create();
        var session = client.OpenSession();

        await session.ReadAsync(Rows.Work("ONE"));
        _network.Clock.Advance(TimeSpan.FromSeconds(2));
        await session.ReadAsync(Rows.Work("TWO"));

        Assert.Equal(["ROUTE"], A.Work);
        Assert.Contains("ROUTE", B.Work);
        Assert.Contains("RUN TWO", C.Work);
    }

    [Fact]
    public async Task When_all_routers_are_gone_the_address_of_the_user_is_asked_again()
    {
        Route(A, Tables.Of(0, "x y", "b", "b"));
        await using var client = Create();
        var session = client.OpenSession();

        await session.ReadAsync(Rows.Work("ONE"));
        await session.ReadAsync(Rows.Work("TWO"));

        Assert.Equal(["ROUTE", "ROUTE"], A.Work);
    }

    [Theory]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task A_server_that_no_longer_writes_is_left_for_the_one_that_does(string code)
    {
        Route(A, Tables.Of(300, "a", "b", "b"), Tables.Of(300, "a", "b", "c"));
        B.On<RunMessage>((connection, _) => connection.Fail(code));
        await using var client = Create();
        _network.Clock.Leaps = true;

        await client.OpenSession().WriteAsync(Rows.Work("ONE"));

        Assert.Equal(["ROUTE", "ROUTE"], A.Work);
        Assert.Contains("COMMIT", C.Work);
    }

    [Fact]
    public async Task Work_on_a_server_that_goes_down_is_done_again_on_another()
    {
        Route(A, Tables.Of(300, "a", "b", "b"), Tables.Of(300, "a", "c", "c"));
        B.On<PullMessage>((connection, _) =>
        {
            _network.Remove("b:7687");
            connection.Close();
        });
        await using var client = Create();
        _network.Clock.Leaps = true;

        await client.OpenSession().WriteAsync(Rows.Work("ONE"));

        Assert.Contains("COMMIT", C.Work);
    }

    [Fact]
    public async Task A_cluster_without_a_writer_reads_and_says_that_it_does_not_write()
    {
        Route(A, Tables.Of(300, "a", "b", ""));
        await using var client = Create();
        var session = client.OpenSession();

        await session.ReadAsync(Rows.Work("ONE"));
        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => session.ListAsync("TWO"));

        Assert.Equal(ConnectionProblem.NoServer, error.Problem);
        Assert.Contains("writing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_server_routes_the_error_names_those_that_were_asked()
    {
        await using var client = _network.CreateClient("neo4j://x");

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => client.ConnectAsync());

        Assert.Equal(ConnectionProblem.NoServer, error.Problem);
        Assert.Contains("x:7687", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound")]
    [InlineData("Neo.ClientError.Security.Forbidden")]
    public async Task What_every_router_would_refuse_is_asked_once(string code)
    {
        A.On<RouteMessage>((connection, _) => connection.Fail(code));
        await using var client = Create();

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => client.ConnectAsync());

        Assert.Equal(code, error.Code);
    }

    public static TheoryData<object?> WrongTables => new()
    {
        (object?)null,
        1L,
        MessageCoding.Entries(("servers", new List<object?> { 1L })),
        MessageCoding.Entries(("servers", new List<object?> { MessageCoding.Entries(("role", "READ"), ("addresses", "b:7687")) })),
        MessageCoding.Entries(("servers", new List<object?> { MessageCoding.Entries(("role", "READ"), ("addresses", new List<object?> { "b:port" })) })),
        MessageCoding.Entries(("servers", new List<object?> { MessageCoding.Entries(("role", "READ"), ("addresses", new List<object?> { "" })) })),
        Tables.Of(300, "", "b", "b"),
        Tables.Of(300, "a", "", "b"),
    };

    [Theory]
    [MemberData(nameof(WrongTables))]
    public async Task A_router_that_gives_no_table_is_as_one_that_does_not_answer(object? table)
    {
        A.On<RouteMessage>((connection, _) => connection.Succeed(("rt", table)));
        await using var client = Create();

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => client.ConnectAsync());

        Assert.Equal(ConnectionProblem.NoServer, error.Problem);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public async Task A_time_to_live_that_no_clock_can_count_is_taken_for_the_nearest_that_it_can(long ttl)
    {
        Route(A, Tables.Of(ttl, "a", "b", "b"));
        await using var client = Create();

        await client.OpenSession().ReadAsync(Rows.Work("ONE"));

        Assert.Contains("RUN ONE", B.Work);
    }

    private ActorGraph.Bolt.Client.BoltClient Create() => _network.CreateClient("neo4j://a", new()
    {
        ConnectTimeout = Timeout.InfiniteTimeSpan,
        ResetTimeout = Timeout.InfiniteTimeSpan,
    });

    private static void Break(FakeConnection connection, string? code)
    {
        if (code is null)
        {
            connection.Close();
        }
        else
        {
            connection.Fail(code);
        }
    }

    // The tables one after another, the last for ever.
    private static void Route(FakeServer server, params Dictionary<string, object?>[] tables)
    {
        foreach (var table in tables[..^1])
        {
            server.Once<RouteMessage>((connection, _) => connection.Succeed(("rt", table)));
        }

        server.On<RouteMessage>((connection, _) => connection.Succeed(("rt", tables[^1])));
    }
}
