using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Tests.Server;

/// <summary>What a client that keeps to the protocol is answered.</summary>
public sealed class ConversationTests
{
    private static readonly RunMessage ThreeRows = ServedClient.Run("rows 3");

    public static TheoryData<byte, byte> Versions
    {
        get
        {
            var versions = new TheoryData<byte, byte>();
            foreach (var version in BoltVersion.Supported)
            {
                versions.Add(version.Major, version.Minor);
            }

            return versions;
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_query_is_answered_in_every_version(byte major, byte minor)
    {
        await using var client = await ServedClient.LogOnAsync(new(major, minor));

        await client.SendAsync(ThreeRows, new PullMessage());

        var run = await client.SucceedAsync();
        Assert.Equal(["x"], Assert.IsAssignableFrom<IReadOnlyList<object?>>(run["fields"]));
        Assert.False(run.ContainsKey("qid"));
        var (values, last) = await client.ReceiveAllAsync();
        Assert.Equal([1L, 2L, 3L], values);
        var summary = Assert.IsType<SuccessMessage>(last).Metadata;
        Assert.Equal(("r", "neo4j"), (summary["type"], summary["db"]));
        Assert.Equal(new BoltVersion(major, minor) >= new BoltVersion(5, 5), summary.ContainsKey("statuses"));
    }

    [Fact]
    public async Task HELLO_tells_who_the_server_is()
    {
        await using var client = await ServedClient.ConnectAsync();

        await client.SendAsync(new HelloMessage("test/1.0"));

        var hello = await client.SucceedAsync();
        Assert.Equal(("Neo4j/5.26.0", "bolt-1"), (hello["server"], hello["connection_id"]));
        Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(hello["hints"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bolt_4_4_agrees_on_UTC_where_it_is_asked_for(bool isAskedFor)
    {
        await using var client = await ServedClient.ConnectAsync(new(4, 4));

        await client.SendAsync(new HelloMessage("test/1.0")
        {
            Authentication = AuthenticationToken.Basic("me", FakeBackend.Password),
            Patches = isAskedFor ? [HelloMessage.UtcPatch] : [],
        });

        Assert.Equal(isAskedFor, (await client.SucceedAsync()).ContainsKey("patch_bolt"));
    }

    [Fact]
    public async Task Records_come_in_the_portions_that_are_asked_for()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(ServedClient.Run("rows 5"), new PullMessage(2), new DiscardMessage(1), new PullMessage());

        await client.SucceedAsync();
        var (first, more) = await client.ReceiveAllAsync();
        var discarded = await client.SucceedAsync();
        var (rest, end) = await client.ReceiveAllAsync();

        Assert.Equal([1L, 2L], first);
        Assert.Equal([("has_more", (object?)true)], Assert.IsType<SuccessMessage>(more).Metadata.Select(entry => (entry.Key, entry.Value)));
        Assert.Equal(true, discarded["has_more"]);
        Assert.Equal([4L, 5L], rest);
        Assert.False(Assert.IsType<SuccessMessage>(end).Metadata.ContainsKey("has_more"));
    }

    [Fact]
    public async Task Results_of_a_transaction_are_told_apart_by_their_numbers()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(new BeginMessage(TransactionOptions.Default), ServedClient.Run("rows 2"), ServedClient.Run("rows 1"));
        await client.SucceedAsync();
        var first = (long)(await client.SucceedAsync())["qid"]!;
        await client.SucceedAsync();

        await client.SendAsync(new PullMessage(1, first), new PullMessage(), new PullMessage(PullMessage.All, first), new CommitMessage());

        Assert.Equal([1L], (await client.ReceiveAllAsync()).Values);
        Assert.Equal([1L], (await client.ReceiveAllAsync()).Values);
        Assert.Equal([2L], (await client.ReceiveAllAsync()).Values);
        Assert.Equal("bookmark", (await client.SucceedAsync())["bookmark"]);
        Assert.Equal(["log on me", "begin Write", "run rows 2", "run rows 1", "commit"], client.Backend.Calls);
    }

    [Fact]
    public async Task After_a_failure_all_is_ignored_until_RESET()
    {
        await using var client = await ServedClient.LogOnAsync();

        await client.SendAsync(ServedClient.Run("fail Neo.ClientError.Statement.SyntaxError"), new PullMessage(), ThreeRows);

        await client.FailAsync("Neo.ClientError.Statement.SyntaxError");
        Assert.IsType<IgnoredMessage>(await client.ReceiveAsync());
        Assert.IsType<IgnoredMessage>(await client.ReceiveAsync());
        await client.SendAsync(new ResetMessage(), ThreeRows);
        await client.SucceedAsync();
        Assert.True((await client.SucceedAsync()).ContainsKey("fields"));
    }

    [Fact]
    public async Task A_failure_rolls_the_transaction_back_before_its_client_hears_of_it()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(new BeginMessage(new() { Mode = AccessMode.Read }), ServedClient.Run("fail Neo.ClientError.Statement.TypeError"));

        await client.SucceedAsync();
        await client.FailAsync("Neo.ClientError.Statement.TypeError");

        Assert.Equal(["begin Read", "run fail Neo.ClientError.Statement.TypeError", "roll back"], client.Backend.Calls.Skip(1));
    }

    [Fact]
    public async Task What_a_backend_should_not_throw_is_a_failure_like_others()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(ServedClient.Run("break"));

        await client.FailAsync("Neo.DatabaseError.General.UnknownError");
        await client.SendAsync(new ResetMessage(), ThreeRows);
        await client.SucceedAsync();
        await client.SucceedAsync();
    }

    [Theory]
    [InlineData("hang", 0)]
    [InlineData("hang after 2", 2)]
    public async Task RESET_interrupts_a_query(string query, int records)
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(ServedClient.Run(query), new PullMessage());
        await client.Backend.Hanging.Task;

        await client.SendAsync(new ResetMessage(), ThreeRows);

        var ignored = 0;
        var seen = 0;
        ResponseMessage? response;
        while ((response = await client.ReceiveAsync()) is not SuccessMessage { Metadata.Count: 0 })
        {
            ignored += response is IgnoredMessage ? 1 : 0;
            seen += response is RecordMessage ? 1 : 0;
        }

        Assert.Equal((records == 0 ? 2 : 1, records), (ignored, seen));
        Assert.True((await client.SucceedAsync()).ContainsKey("fields"));
    }

    [Fact]
    public async Task Of_several_RESETs_the_last_is_carried_out()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(ServedClient.Run("hang"));
        await client.Backend.Hanging.Task;

        await client.SendAsync(new ResetMessage(), new ResetMessage());

        Assert.IsType<IgnoredMessage>(await client.ReceiveAsync());
        Assert.IsType<IgnoredMessage>(await client.ReceiveAsync());
        await client.SucceedAsync();
    }

    [Fact]
    public async Task A_wrong_password_ends_the_connection()
    {
        await using var client = await ServedClient.ConnectAsync();
        await client.SendAsync(new HelloMessage("test/1.0"), new LogonMessage(AuthenticationToken.Basic("me", "wrong")), ThreeRows);

        await client.SucceedAsync();
        await client.FailAsync("Neo.ClientError.Security.Unauthorized");
        await client.ExpectEndAsync();
        Assert.Equal(["log on me"], client.Backend.Calls);
    }

    [Fact]
    public async Task A_connection_changes_hands()
    {
        await using var client = await ServedClient.LogOnAsync();

        await client.SendAsync(new LogoffMessage(), new LogonMessage(AuthenticationToken.Basic("you", FakeBackend.Password)), ThreeRows);

        await client.SucceedAsync();
        await client.SucceedAsync();
        await client.SucceedAsync();
        Assert.Equal(["log on me", "leave", "log on you", "run rows 3"], client.Backend.Calls);
    }

    [Fact]
    public async Task ROUTE_leads_back_to_where_the_client_came()
    {
        await using var client = await ServedClient.LogOnAsync();

        await client.SendAsync(new RouteMessage(new Dictionary<string, string> { ["address"] = "here:7687" }, [], "neo4j"));

        var table = (IReadOnlyDictionary<string, object?>)(await client.SucceedAsync())["rt"]!;
        Assert.Equal("neo4j", table["db"]);
        var servers = ((IReadOnlyList<object?>)table["servers"]!).Cast<IReadOnlyDictionary<string, object?>>().ToList();
        Assert.Equal(["READ", "ROUTE", "WRITE"], servers.Select(server => (string)server["role"]!).Order());
        Assert.All(servers, server => Assert.Equal(["here:7687"], (IReadOnlyList<object?>)server["addresses"]!));
    }

    [Fact]
    public async Task TELEMETRY_is_taken_and_left()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(new TelemetryMessage(TelemetryApi.AutoCommit), ThreeRows);

        await client.SucceedAsync();
        Assert.True((await client.SucceedAsync()).ContainsKey("fields"));
    }

    [Fact]
    public async Task GOODBYE_gets_no_answer_even_before_HELLO()
    {
        await using var client = await ServedClient.ConnectAsync();

        await client.SendAsync(new GoodbyeMessage());

        await client.ExpectEndAsync();
    }

    [Fact]
    public async Task A_client_that_vanishes_leaves_no_transaction_behind()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(new BeginMessage(TransactionOptions.Default), ServedClient.Run("hang"));
        await client.Backend.Hanging.Task;

        await client.VanishAsync();

        Assert.Equal(["roll back", "leave"], client.Backend.Calls.TakeLast(2));
    }

    [Fact]
    public async Task A_server_that_ends_lets_transactions_end_first()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(new BeginMessage(TransactionOptions.Default));
        await client.SucceedAsync();

        await client.ShutDownAsync();
        await client.SendAsync(ThreeRows, new PullMessage(), new CommitMessage());

        await client.SucceedAsync();
        Assert.Equal([1L, 2L, 3L], (await client.ReceiveAllAsync()).Values);
        Assert.Equal("bookmark", (await client.SucceedAsync())["bookmark"]);
        await client.ExpectEndAsync();
    }

    [Fact]
    public async Task A_server_that_ends_leaves_clients_that_do_nothing()
    {
        await using var client = await ServedClient.LogOnAsync();

        await client.ShutDownAsync();

        await client.ExpectEndAsync();
    }

    [Fact]
    public async Task A_server_that_closes_interrupts_what_still_runs()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(new BeginMessage(TransactionOptions.Default), ServedClient.Run("hang"));
        await client.Backend.Hanging.Task;

        await client.CloseAsync();

        await client.Serving;
        Assert.Equal(["roll back", "leave"], client.Backend.Calls.TakeLast(2));
    }
}
