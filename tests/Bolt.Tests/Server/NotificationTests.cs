using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Tests.Server;

/// <summary>What a server tells of queries, in the form of each version, and only what the client wants.</summary>
public sealed class NotificationTests
{
    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public async Task Until_Bolt_5_4_they_are_notifications(byte major, byte minor)
    {
        await using var client = await ServedClient.LogOnAsync(new(major, minor));

        var summary = await RunAsync(client, ServedClient.Run("notify 1"));

        var told = Assert.IsAssignableFrom<IReadOnlyList<object?>>(summary["notifications"]).Cast<IReadOnlyDictionary<string, object?>>().ToList();
        Assert.Equal(["INFORMATION", "WARNING"], told.Select(item => item["severity"]));
        Assert.Equal(["PERFORMANCE", "UNRECOGNIZED"], told.Select(item => item["category"]));
        Assert.Equal(["code", "title", "description", "severity", "category", "position"], told[0].Keys);
        Assert.Equal([("offset", 3L), ("line", 1L), ("column", 4L)], Entries(told[0]["position"]));
        Assert.False(summary.ContainsKey("statuses"));
    }

    [Theory]
    [InlineData("notify 1", "01N50 00000 03N90")]
    [InlineData("notify 0", "02000 01N50 03N90")]
    [InlineData("rows 1", "00000")]
    public async Task Later_they_are_statuses_in_the_order_of_GQL(string query, string expected)
    {
        await using var client = await ServedClient.LogOnAsync(new(5, 6));

        var summary = await RunAsync(client, ServedClient.Run(query));

        Assert.Equal(expected, Codes(summary));
        Assert.False(summary.ContainsKey("notifications"));
    }

    [Fact]
    public async Task A_status_says_all_that_a_notification_says()
    {
        await using var client = await ServedClient.LogOnAsync(new(5, 8));

        var status = Statuses(await RunAsync(client, ServedClient.Run("notify 1")))[0];

        Assert.Equal(
            [
                ("gql_status", "01N50"), ("status_description", "warn: as asked"), ("neo4j_code", "Neo.ClientNotification.Test.Unrecognized"),
                ("title", "Title"), ("description", "Description"),
            ],
            Entries(status).Take(5));
        var record = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(status["diagnostic_record"]);
        Assert.Equal(("WARNING", "UNRECOGNIZED", "/"), (record["_severity"], record["_classification"], record["CURRENT_SCHEMA"]));
        Assert.Equal([("offset", 3L), ("line", 1L), ("column", 4L)], Entries(record["_position"]));
    }

    /// <summary>What RUN or BEGIN leaves open is as HELLO has it, as in Neo4j.</summary>
    [Theory]
    [InlineData(null, null, null, null, "01N50 00000 03N90")]
    [InlineData("WARNING", null, null, null, "01N50 00000")]
    [InlineData("INFORMATION", null, null, null, "01N50 00000 03N90")]
    [InlineData("OFF", null, null, null, "00000")]
    [InlineData(null, "UNRECOGNIZED", null, null, "00000 03N90")]
    [InlineData(null, null, "OFF", null, "00000")]
    [InlineData("OFF", null, "INFORMATION", null, "01N50 00000 03N90")]
    [InlineData("OFF", null, null, "PERFORMANCE", "01N50 00000")]
    [InlineData("WARNING", null, null, "", "01N50 00000")]
    [InlineData(null, "UNRECOGNIZED", "INFORMATION", null, "00000 03N90")]
    [InlineData(null, "UNRECOGNIZED", "WARNING", null, "00000")]
    [InlineData(null, "UNRECOGNIZED", null, "PERFORMANCE", "01N50 00000")]
    public async Task Only_those_that_the_client_wants_are_told(
        string? ofClient, string? notOfClient, string? ofQuery, string? notOfQuery, string expected)
    {
        await using var client = await ServedClient.LogOnAsync(new(5, 6), notifications: Filter(ofClient, notOfClient));
        var options = new TransactionOptions { Notifications = Filter(ofQuery, notOfQuery) };

        Assert.Equal(expected, Codes(await RunAsync(client, ServedClient.Run("notify 1") with { Options = options })));

        await client.SendAsync(new BeginMessage(options));
        await client.SucceedAsync();
        Assert.Equal(expected, Codes(await RunAsync(client, ServedClient.Run("notify 1"))));
    }

    private static NotificationFilter? Filter(string? severity, string? disabled) => (severity, disabled) is (null, null)
        ? null
        : new(severity, disabled?.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static async Task<IReadOnlyDictionary<string, object?>> RunAsync(ServedClient client, RunMessage run)
    {
        await client.SendAsync(run, new PullMessage());
        await client.SucceedAsync();
        var (_, last) = await client.ReceiveAllAsync();
        return Assert.IsType<SuccessMessage>(last).Metadata;
    }

    private static List<IReadOnlyDictionary<string, object?>> Statuses(IReadOnlyDictionary<string, object?> summary) =>
        [.. Assert.IsAssignableFrom<IReadOnlyList<object?>>(summary["statuses"]).Cast<IReadOnlyDictionary<string, object?>>()];

    private static string Codes(IReadOnlyDictionary<string, object?> summary) =>
        string.Join(' ', Statuses(summary).Select(status => status["gql_status"]));

    private static IEnumerable<(string, object?)> Entries(object? dictionary) =>
        Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(dictionary).Select(entry => (entry.Key, entry.Value));
}
