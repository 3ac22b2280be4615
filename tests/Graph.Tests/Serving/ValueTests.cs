using ActorGraph.Bolt.Server;
using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;
using ActorGraph.Graph.Serving;

namespace ActorGraph.Graph.Tests.Serving;

/// <summary>What a client sends is what the engine computes with, and comes back as it went.</summary>
public sealed class ValueTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public static TheoryData<object?> Values =>
    [
        null,
        true,
        42L,
        0.5,
        "été",
        new BoltDate(19750),
        new BoltDate(-800_000),
        new BoltLocalTime(45_000_123_456_789),
        new BoltTime(45_000_123_456_789, -3600),
        new BoltLocalTime(45_000_123_456_700),
        new BoltLocalDateTime(1_706_400_000, 123_456_789),
        new BoltLocalDateTime(-1, 500_000_000),
        new BoltDateTime(1_722_162_605, 500_000_000, 7200),
        new BoltDateTime(-1, 999_999_999, 3208),
        new BoltZonedDateTime(1_722_162_605, 123_456_789, "Europe/Paris"),
        new BoltDuration(14, -3, 3600, 5),
        new BoltPoint(7203, 1.5, -2.5),
        new BoltPoint(4979, 2.35, 48.85, 35),
    ];

    public void Dispose() => _database.Dispose();

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_it_went(object? value) => Assert.Equal(value, Echo(value));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_within_others_comes_back_as_it_went(object? value)
    {
        var map = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(
            Echo(new Dictionary<string, object?> { ["list"] = new object?[] { value } }));

        Assert.Equal([value], Assert.IsAssignableFrom<IReadOnlyList<object?>>(map["list"]));
    }

    [Fact]
    public void Nanoseconds_of_a_duration_are_carried_over() =>
        Assert.Equal(new BoltDuration(0, 0, -3, 500_000_000), Echo(new BoltDuration(0, 0, 0, -2_500_000_000)));

    [Fact]
    public void Bytes_are_numbers_to_the_engine() =>
        Assert.Equal([1L, -2L], Assert.IsAssignableFrom<IReadOnlyList<object?>>(Echo(new byte[] { 1, 0xFE })));

    [Fact]
    public void A_path_keeps_its_numbers_and_directions()
    {
        using var result = _database.Run("CREATE p = (a:From {x: 1})-[:TO {since: date('2024-01-28')}]->(b)<-[:BACK]-(c) RETURN p");

        var path = Assert.IsType<BoltPath>(ServedValues.Convert(Assert.Single(result))[0]);

        Assert.Equal(["From"], path.Nodes[0].Labels);
        Assert.Equal(1L, path.Nodes[0].Properties["x"]);
        Assert.Equal(new BoltDate(19750), path.Relationships[0].Properties["since"]);
        Assert.Equal((path.Nodes[0].Id, path.Nodes[1].Id), (path.Relationships[0].StartId, path.Relationships[0].EndId));
        Assert.Equal((path.Nodes[2].ElementId, path.Nodes[1].ElementId), (path.Relationships[1].StartElementId, path.Relationships[1].EndElementId));
    }

    [Fact]
    public void A_node_is_no_parameter()
    {
        var node = new BoltNode(1, [], new Dictionary<string, object?>(), "n:1");

        var failure = Assert.Throws<RequestFailedException>(() => EngineValues.Convert(new Dictionary<string, object?> { ["who"] = new object?[] { node } }));

        Assert.Equal("Neo.ClientError.Statement.TypeError", failure.Code);
        Assert.StartsWith("Parameter 'who' contains a node", failure.Message, StringComparison.Ordinal);
    }

    private object? Echo(object? value)
    {
        using var result = _database.Run("RETURN $value", EngineValues.Convert(new Dictionary<string, object?> { ["value"] = value }));
        return ServedValues.Convert(Assert.Single(result))[0];
    }
}
