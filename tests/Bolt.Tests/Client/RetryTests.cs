using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Client.Sessions;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Client.Kit;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>What is done again, and when.</summary>
public sealed class RetryTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private readonly FakeServer _server = new();
    private readonly FakeNetwork _network;

    public RetryTests() => _network = new() { ["a:7687"] = _server };

    [Fact]
    public async Task What_fails_for_the_moment_is_done_again_from_its_beginning()
    {
        _server.Once<RunMessage>((connection, _) => connection.Fail(Deadlock));

        await WriteAsync("ONE");

        Assert.Equal(["BEGIN", "RUN ONE", "PULL 1000", "RESET", "BEGIN", "RUN ONE", "PULL 1000", "COMMIT"], _server.Work);
    }

    [Fact]
    public async Task What_fails_for_the_moment_when_it_commits_is_done_again()
    {
        _server.Once<CommitMessage>((connection, _) => connection.Fail(Deadlock));

        await WriteAsync("ONE");

        Assert.Equal(2, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Fact]
    public async Task Work_on_a_connection_that_is_lost_is_done_again_on_another()
    {
        _server.Once<RunMessage>((connection, _) => connection.Close());

        await WriteAsync("ONE");

        Assert.Equal(2, _server.ConnectionCount);
        Assert.Equal(1, _server.Work.Count(request => request == "COMMIT"));
    }

    [Fact]
    public async Task A_commit_of_which_nothing_is_known_is_not_done_again()
    {
        _server.On<CommitMessage>((connection, _) => connection.Close());

        var error = await Assert.ThrowsAsync<BoltConnectionException>(() => WriteAsync("ONE"));

        Assert.Equal(ConnectionProblem.CommitUnknown, error.Problem);
        Assert.Equal(1, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Cluster.NotALeader")] // there is but one server
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    public async Task What_fails_for_good_is_not_done_again(string code)
    {
        _server.On<RunMessage>((connection, _) => connection.Fail(code));

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => WriteAsync("ONE"));

        Assert.Equal(code, error.Code);
        Assert.Equal(1, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Fact]
    public async Task A_query_in_a_transaction_of_its_own_is_not_done_again()
    {
        _server.On<RunMessage>((connection, _) => connection.Fail(Deadlock));
        await using var client = _network.CreateClient("bolt://a");

        await Assert.ThrowsAsync<BoltFailureException>(() => client.OpenSession().ListAsync("ONE"));

        Assert.Equal(1, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Fact]
    public async Task A_query_that_only_reads_is_done_again_where_it_fails_before_its_first_row()
    {
        _server.Rows = [[1L]];
        _server.Once<RunMessage>((connection, _) => connection.Fail(Deadlock));
        _server.Once<PullMessage>((connection, _) => connection.Send(new IgnoredMessage()));
        _server.Once<PullMessage>((connection, _) => connection.Fail(Deadlock));

        Assert.Equal([[1L]], await ReadAsync("ONE"));

        Assert.Equal(3, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Fact]
    public async Task A_query_that_only_reads_is_not_done_again_once_it_has_given_a_row()
    {
        _server.Once<PullMessage>((connection, _) =>
        {
            connection.Send(new RecordMessage([1L]));
            connection.Fail(Deadlock);
        });

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => ReadAsync("ONE"));

        Assert.Equal(Deadlock, error.Code);
        Assert.Equal(1, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.TransientError.General.TransactionOutOfMemoryError")]
    public async Task A_query_that_only_reads_is_not_done_again_for_what_it_would_run_into_again(string code)
    {
        _server.On<PullMessage>((connection, _) => connection.Fail(code));

        var error = await Assert.ThrowsAsync<BoltFailureException>(() => ReadAsync("ONE"));

        Assert.Equal(code, error.Code);
        Assert.Equal(1, _server.Work.Count(request => request == "RUN ONE"));
    }

    [Fact]
    public async Task The_waits_double_until_the_time_is_over()
    {
        var clock = new FakeClock { Leaps = true };
        var policy = new RetryPolicy(TimeSpan.FromSeconds(10), clock, () => 0.5);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => policy.RunAsync<int>(
            _ => throw new TimeZoneNotFoundException(), _ => true, default));

        Assert.Equal([1, 2, 4, 8], clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(1, 1.2)]
    public async Task The_waits_of_clients_differ(double random, double seconds)
    {
        var clock = new FakeClock { Leaps = true };
        var attempts = 0;

        await new RetryPolicy(TimeSpan.FromSeconds(10), clock, () => random).RunAsync(
            _ => ++attempts < 2 ? throw new TimeZoneNotFoundException() : Task.FromResult(attempts), _ => true, default);

        Assert.Equal(seconds, Assert.Single(clock.Waits).TotalSeconds, precision: 6);
    }

    [Fact]
    public async Task Who_stops_does_not_wait_for_the_next_attempt()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new RetryPolicy(TimeSpan.MaxValue, new FakeClock(), () => 0).RunAsync<int>(
            _ =>
            {
                stop.Cancel();
                throw new TimeZoneNotFoundException();
            },
            _ => true,
            stop.Token));
    }

    private async Task WriteAsync(string query)
    {
        await using var client = Create();
        await client.OpenSession().WriteAsync(Rows.Work(query));
    }

    private async Task<List<IReadOnlyList<object?>>> ReadAsync(string query)
    {
        await using var client = Create();
        return await client.OpenSession().ReadListAsync(query);
    }

    // Time stands still but for the wait between two attempts, which is leapt over.
    private ActorGraph.Bolt.Client.BoltClient Create()
    {
        _network.Clock.Leaps = true;
        return _network.CreateClient("bolt://a", new()
        {
            ConnectTimeout = Timeout.InfiniteTimeSpan,
            ResetTimeout = Timeout.InfiniteTimeSpan,
        });
    }
}
