using ActorGraph.Bolt;
using ActorGraph.Bolt.Client;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Values;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Bolt;

/// <summary>The client with Neo4j in every version of the protocol that both speak.</summary>
[Collection(SharedServer.Name)]
public sealed class VersionTests(Neo4jServer server)
{
    public static TheoryData<string> Versions => [.. BoltVersion.Supported.Select(version => $"{version}")];

    private static readonly Dictionary<string, object?> Values = new()
    {
        ["date"] = new BoltDate(19_781),
        ["time"] = new BoltTime(45_000_000_000_001, 3600),
        ["localTime"] = new BoltLocalTime(45_000_000_000_001),
        ["localDateTime"] = new BoltLocalDateTime(-1, 999_999_999),
        ["dateTime"] = new BoltDateTime(1_706_400_000, 1, -5400),
        ["zonedDateTime"] = new BoltZonedDateTime(1_706_400_000, 1, "Europe/Paris"),
        ["duration"] = new BoltDuration(14, 3, -5, 999_999_999),
        ["plane"] = new BoltPoint(7203, 1.5, -2.5),
        ["space"] = new BoltPoint(4979, 1.5, -2.5, 3),
    };

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Times_and_points_come_back_as_they_went(string version)
    {
        await using var client = await ConnectAsync(version);

        foreach (var (name, value) in Values)
        {
            Assert.Equal((name, value), (name, await ScalarAsync(client, "RETURN $value AS value", value)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Bytes_come_back_as_they_went(string version)
    {
        await using var client = await ConnectAsync(version);
        byte[] bytes = [0, 127, 255];

        Assert.Equal(bytes, Assert.IsType<byte[]>(await ScalarAsync(client, "RETURN $value AS value", bytes)));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task Nodes_and_relationships_have_ids_that_belong_together(string version)
    {
        await using var client = await ConnectAsync(version);

        var path = Assert.IsType<BoltPath>(await ScalarAsync(client, "CREATE p = (:A {x: 1})-[:R]->(:B) RETURN p", null));

        var relationship = Assert.Single(path.Relationships);
        Assert.Equal(
            (path.Nodes[0].ElementId, path.Nodes[1].ElementId), (relationship.StartElementId, relationship.EndElementId));
        Assert.Equal(["A", "B"], path.Nodes.SelectMany(node => node.Labels));
    }

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task A_failure_has_its_code_and_the_session_works_on(string version)
    {
        await using var client = await ConnectAsync(version);
        var session = client.OpenSession();

        var error = await Assert.ThrowsAsync<ActorGraph.Bolt.Client.Errors.BoltFailureException>(
            () => session.RunAsync("RETURN missing", new Dictionary<string, object?>()));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        Assert.Equal(1L, await ScalarAsync(client, "RETURN 1 AS one", null));
    }

    private async Task<BoltClient> ConnectAsync(string version)
    {
        var address = await server.Client.EmptyStoreAsync();
        return new(BoltUri.Parse(address.Server!), new() { Versions = [BoltVersion.Supported.Single(known => $"{known}" == version)] });
    }

    private static async Task<object?> ScalarAsync(BoltClient client, string query, object? value)
    {
        await using var result = await client.OpenSession().RunAsync(query, new Dictionary<string, object?> { ["value"] = value });
        object? found = null;
        await foreach (var row in result)
        {
            found = row[0];
        }

        return found;
    }
}
