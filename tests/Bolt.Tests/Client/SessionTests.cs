using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Client.Kit;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>Transactions one after another.</summary>
public sealed class SessionTests
{
    private readonly FakeServer _server = new() { Rows = [[1L]] };

    [Fact]
    public async Task Run_and_pull_travel_together()
    {
        _server.On<RunMessage>((_, _) => { });
        _server.On<PullMessage>((connection, pull) =>
        {
            connection.Serve(new RunMessage("", Rows.NoParameters, TransactionOptions.Default));
            connection.Serve(pull);
        });
        await using var client = FakeNetwork.ClientOf(_server);

        Assert.Equal([[1L]], await client.OpenSession().ListAsync("RETURN 1"));
    }

    [Fact]
    public async Task The_beginning_of_a_transaction_travels_with_its_first_query()
    {
        _server.On<BeginMessage>((_, _) => { });
        _server.Once<RunMessage>((_, _) => { });
        _server.Once<PullMessage>((connection, pull) =>
        {
            connection.Succeed();
            connection.Serve(new RunMessage("", Rows.NoParameters, TransactionOptions.Default));
            connection.Serve(pull);
        });
        await using var client = FakeNetwork.ClientOf(_server);

        Assert.Equal(2, await client.OpenSession().WriteAsync(Rows.Work("CREATE (a)", "CREATE (b)")));
        Assert.Equal(["BEGIN", "RUN CREATE (a)", "PULL 1000", "RUN CREATE (b)", "PULL 1000", "COMMIT"], _server.Work);
    }

    [Fact]
    public async Task Work_without_queries_asks_the_server_nothing()
    {
        await using var client = FakeNetwork.ClientOf(_server);

        await client.OpenSession().WriteAsync(Rows.Work());

        Assert.Empty(_server.Work);
    }

    [Fact]
    public async Task Each_transaction_sees_what_those_before_it_did()
    {
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();

        await session.ListAsync("ONE");
        await session.WriteAsync(Rows.Work("TWO"));
        await session.ReadAsync(Rows.Work("THREE"));
        await session.ListAsync("FOUR");

        Assert.Equal([["bookmark of RUN ONE"], ["bookmark 1"]], Options().Select(options => options.Bookmarks));
        Assert.Equal(["bookmark 2"], _server.Requests.OfType<RunMessage>().Last().Options.Bookmarks);
        Assert.Equal(["bookmark of RUN FOUR"], session.Bookmarks);
    }

    [Fact]
    public async Task Only_the_beginning_says_how_a_transaction_is_run()
    {
        await using var client = FakeNetwork.ClientOf(
            _server, new() { Database = "news", TransactionTimeout = TimeSpan.FromSeconds(1.5) });
        var session = client.OpenSession();

        await session.ReadAsync(Rows.Work("ONE"));
        await session.WriteAsync(Rows.Work("TWO"));

        Assert.All(Options(), options => Assert.Equal(("news", 1500L), (options.Database, options.TimeoutMilliseconds)));
        Assert.Equal([AccessMode.Read, AccessMode.Write], Options().Select(options => options.Mode));
        Assert.All(_server.Requests.OfType<RunMessage>(), run => Assert.Equal(TransactionOptions.Default, run.Options));
    }

    [Fact]
    public async Task Work_that_throws_is_rolled_back_and_the_connection_used_again()
    {
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => session.WriteAsync<int>(async (transaction, token) =>
        {
            await transaction.ListAsync("ONE", token);
            throw new TimeZoneNotFoundException();
        }));
        await session.WriteAsync(Rows.Work("TWO"));

        Assert.Equal(["BEGIN", "RUN ONE", "PULL 1000", "RESET", "BEGIN", "RUN TWO", "PULL 1000", "COMMIT"], _server.Work);
        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task A_failure_has_the_servers_code_and_what_was_sent_behind_is_passed_over()
    {
        _server.Once<RunMessage>((connection, _) => connection.Fail("Neo.ClientError.Statement.SyntaxError", "Line 1."));
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => session.ListAsync("RETURN"));

        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "Line 1."), (error.Code, error.Message));
        Assert.Equal([[1L]], await session.ListAsync("RETURN 1"));
        Assert.Equal(["RUN RETURN", "PULL 1000", "RESET", "RUN RETURN 1", "PULL 1000"], _server.Work);
        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task A_beginning_that_fails_fails_the_query_that_it_travelled_with()
    {
        _server.On<BeginMessage>((connection, _) => connection.Fail("Neo.ClientError.Database.DatabaseNotFound"));
        await using var client = FakeNetwork.ClientOf(_server);

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => client.OpenSession().ReadAsync(Rows.Work("ONE")));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", error.Code);
    }

    [Fact]
    public async Task A_commit_that_fails_fails_the_work_and_leaves_no_bookmark()
    {
        _server.On<CommitMessage>((connection, _) => connection.Fail("Neo.ClientError.Transaction.TransactionValidationFailed"));
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();

        await Assert.ThrowsAsync<BoltFailureException>(() => session.WriteAsync(Rows.Work("ONE")));

        Assert.Empty(session.Bookmarks);
    }

    [Fact]
    public async Task A_result_must_be_closed_before_the_next_query_of_its_transaction()
    {
        await using var client = FakeNetwork.ClientOf(_server);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.OpenSession().WriteAsync(async (transaction, token) =>
        {
            await transaction.RunAsync("ONE", Rows.NoParameters, token);
            return await transaction.ListAsync("TWO", token);
        }));

        Assert.DoesNotContain("COMMIT", _server.Work);
    }

    [Fact]
    public async Task A_parameter_that_cannot_be_sent_is_told_and_the_session_works_on()
    {
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();
        var parameters = new Dictionary<string, object?> { ["x"] = new Uri("http://a") };

        await Assert.ThrowsAsync<ArgumentException>(() => session.RunAsync("RETURN $x", parameters));
        await Assert.ThrowsAsync<ArgumentException>(() => session.WriteAsync((transaction, token) => transaction.RunAsync("RETURN $x", parameters, token)));

        Assert.Equal([[1L]], await session.ListAsync("RETURN 1"));
        Assert.DoesNotContain("RUN RETURN $x", _server.Work);
    }

    private IEnumerable<TransactionOptions> Options() => _server.Requests.OfType<BeginMessage>().Select(begin => begin.Options);
}
