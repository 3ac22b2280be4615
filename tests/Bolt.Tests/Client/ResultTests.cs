using ActorGraph.Bolt.Client;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Client.Results;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Client.Kit;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>Rows as they come, and what is said at their end.</summary>
public sealed class ResultTests
{
    private static readonly BoltClientOptions TwoAtATime = new() { FetchSize = 2 };

    private readonly FakeServer _server = new() { Rows = [[1L], [2L], [3L], [4L], [5L]] };

    [Fact]
    public async Task The_next_rows_are_asked_for_when_these_have_been_read()
    {
        await using var client = FakeNetwork.ClientOf(_server, TwoAtATime);
        await using var result = await client.OpenSession().RunAsync("MANY", Rows.NoParameters);
        var rows = result.GetAsyncEnumerator();

        await rows.MoveNextAsync();
        await rows.MoveNextAsync();
        Assert.Equal(["RUN MANY", "PULL 2"], _server.Work);

        await rows.MoveNextAsync();
        Assert.Equal(["RUN MANY", "PULL 2", "PULL 2"], _server.Work);
    }

    [Fact]
    public async Task All_rows_come_in_order()
    {
        await using var client = FakeNetwork.ClientOf(_server, TwoAtATime);

        Assert.Equal([1L, 2L, 3L, 4L, 5L], (await client.OpenSession().ListAsync("MANY")).Select(row => row[0]));
    }

    [Fact]
    public async Task The_first_row_that_was_waited_for_comes_first_and_once()
    {
        await using var client = FakeNetwork.ClientOf(_server, TwoAtATime);

        Assert.Equal([1L, 2L, 3L, 4L, 5L], (await client.OpenSession().ReadListAsync("MANY")).Select(row => row[0]));
    }

    [Fact]
    public async Task What_is_not_read_is_passed_over_and_the_query_ends_as_if_it_were()
    {
        await using var client = FakeNetwork.ClientOf(_server, TwoAtATime);
        var session = client.OpenSession();
        var result = await session.RunAsync("MANY", Rows.NoParameters);
        await result.GetAsyncEnumerator().MoveNextAsync();

        await result.DisposeAsync();
        await result.DisposeAsync();

        Assert.Equal(["RUN MANY", "PULL 2", "DISCARD -1"], _server.Work);
        Assert.Equal(["bookmark of RUN MANY"], session.Bookmarks);
    }

    [Fact]
    public async Task A_result_that_has_been_read_holds_no_connection()
    {
        await using var client = FakeNetwork.ClientOf(_server, new() { LargestPool = 1 });
        var session = client.OpenSession();

        await session.ListAsync("ONE");
        await session.ListAsync("TWO");

        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task The_end_tells_what_changed_and_where()
    {
        _server.Summary = new()
        {
            ["db"] = "neo4j",
            ["stats"] = MessageCoding.Entries(("nodes-created", 2L), ("properties-set", 3L), ("contains-updates", true), ("of-the-future", 1L)),
        };

        var summary = await SummaryAsync();

        Assert.Equal((2, 3, 0), (summary.Counters.NodesCreated, summary.Counters.PropertiesSet, summary.Counters.LabelsAdded));
        Assert.Equal(("neo4j", "bookmark of RUN ONE"), (summary.Database, summary.Bookmark));
        Assert.Null(summary.Plan);
    }

    [Theory]
    [InlineData("plan", null)]
    [InlineData("profile", 7L)]
    public async Task A_plan_is_a_tree_of_steps(string entry, long? rows)
    {
        var leaf = MessageCoding.Entries(("operatorType", "AllNodesScan@neo4j"), ("args", MessageCoding.Entries(("Details", "n"))), ("rows", rows), ("dbHits", rows));
        _server.Summary[entry] = MessageCoding.Entries(
            ("operatorType", "ProduceResults@neo4j"), ("identifiers", new List<object?> { "n" }), ("children", new List<object?> { leaf }));

        var plan = (await SummaryAsync()).Plan!;

        Assert.Equal(("ProduceResults@neo4j", "n"), (plan.Operator, Assert.Single(plan.Identifiers)));
        var child = Assert.Single(plan.Children);
        Assert.Equal(("AllNodesScan@neo4j", "n", rows, rows), (child.Operator, child.Arguments["Details"], child.Rows, child.DbHits));
    }

    [Fact]
    public async Task A_query_can_fail_after_its_first_rows()
    {
        _server.On<PullMessage>((connection, _) =>
        {
            connection.Send(new RecordMessage([1L]));
            connection.Fail("Neo.ClientError.Statement.ArithmeticError");
        });
        await using var client = FakeNetwork.ClientOf(_server);
        await using var result = await client.OpenSession().RunAsync("ONE", Rows.NoParameters);
        var rows = result.GetAsyncEnumerator();

        Assert.True(await rows.MoveNextAsync());
        var error = await Assert.ThrowsAsync<BoltFailureException>(async () => await rows.MoveNextAsync());

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
    }

    [Fact]
    public async Task A_row_has_a_value_for_each_field()
    {
        _server.Rows = [[1L, 2L]];
        await using var client = FakeNetwork.ClientOf(_server);
        var session = client.OpenSession();

        var error = await Assert.ThrowsAsync<BoltProtocolException>(() => session.ListAsync("ONE"));

        Assert.Equal(BoltProblem.UnexpectedAnswer, error.Problem);
        _server.Rows = [[1L]];
        Assert.Equal([[1L]], await session.ListAsync("TWO"));
        Assert.Equal(2, _server.ConnectionCount);
    }

    public static TheoryData<string, object?> WrongEnds => new()
    {
        { "stats", 1L },
        { "stats", MessageCoding.Entries(("nodes-created", "two")) },
        { "plan", MessageCoding.Entries(("args", null)) },
        { "profile", MessageCoding.Entries(("operatorType", "A"), ("children", new List<object?> { 1L })) },
        { "has_more", "yes" },
        { "db", 7L },
    };

    [Theory]
    [MemberData(nameof(WrongEnds))]
    public async Task An_end_with_values_of_another_type_is_no_Bolt(string entry, object? value)
    {
        _server.Summary[entry] = value;

        var error = await Assert.ThrowsAsync<BoltProtocolException>(SummaryAsync);

        Assert.True(error.Problem is BoltProblem.WrongType or BoltProblem.MissingEntry);
    }

    private async Task<ResultSummary> SummaryAsync()
    {
        await using var client = FakeNetwork.ClientOf(_server);
        await using var result = await client.OpenSession().RunAsync("ONE", Rows.NoParameters);
        await Rows.ListAsync(result);
        return result.Summary;
    }
}
