using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

/// <summary>A server's values are those of the embedded store.</summary>
public sealed class BoltValuesTests
{
    public static TheoryData<object, object> Values => new()
    {
        { new BoltDate(19_781), new DateOnly(2024, 2, 28) },
        { new BoltDate(-719_162), DateOnly.MinValue },
        { new BoltDate(-719_163), "0000-12-31" },
        { new BoltDate(-719_529), "-0001-12-31" },
        { new BoltDate(2_932_896), DateOnly.MaxValue },
        { new BoltDate(2_932_897), "+10000-01-01" },
        { new BoltLocalTime(45_000_000_000_000), new TimeOnly(12, 30) },
        { new BoltTime(45_000_500_000_000, 3600), "12:30:00.5+01:00" },
        { new BoltLocalDateTime(0, 0), new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) },
        { new BoltLocalDateTime(253_402_300_800, 500_000_000), "+10000-01-01T00:00:00.5" },
        { new BoltDateTime(0, 0, 3600), new DateTimeOffset(1970, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)) },
        { new BoltDateTime(0, 0, 3601), "1970-01-01T01:00:01+01:00:01" },
        { new BoltDateTime(0, 0, 18 * 3600), "1970-01-01T18:00:00+18:00" },
        { new BoltLocalTime(45_000_000_000_005), "12:30:00.000000005" },
        { new BoltLocalDateTime(-1, 5), "1969-12-31T23:59:59.000000005" },
        { new BoltDateTime(0, 5, 3600), "1970-01-01T01:00:00.000000005+01:00" },
        { new BoltZonedDateTime(0, 0, "Europe/Paris"), "1970-01-01T01:00:00+01:00[Europe/Paris]" },
        { new BoltZonedDateTime(0, 0, "Mars/Olympus"), "1970-01-01T00:00:00Z[Mars/Olympus]" },
        { new BoltDuration(14, 3, 3600, -1), "P1Y2M3DT59M59.999999999S" },
        { new BoltDuration(0, 0, 0, 2_500_000_000), "PT2.5S" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_time_is_one_of_dotnet_or_one_of_the_engine_with_the_text_that_Cypher_has_for_it(object value, object expected)
    {
        var converted = BoltValues.Convert(value)!;

        Assert.Equal(expected, expected is string ? converted.ToString() : converted);
        Assert.Equal(value is BoltZonedDateTime or BoltDuration or BoltTime || expected is string, converted.GetType().Assembly == typeof(CypherDate).Assembly);
    }

    [Fact]
    public void A_point_is_the_engines()
    {
        Assert.Equal(new CypherPoint(7203, 1.5, 2.5, null), BoltValues.Convert(new BoltPoint(7203, 1.5, 2.5)));
        Assert.Equal(new CypherPoint(9157, 1.5, 2.5, 3.5), BoltValues.Convert(new BoltPoint(9157, 1.5, 2.5, 3.5)));
    }

    [Fact]
    public void What_a_node_has_within_is_turned_too()
    {
        var properties = new Dictionary<string, object?> { ["days"] = new List<object?> { new BoltDate(0) } };

        var node = Assert.IsType<GraphNode>(BoltValues.Convert(new BoltNode(1, ["A"], properties, "4:x:1")));

        Assert.Equal(("4:x:1", "A"), (node.ElementId, Assert.Single(node.Labels)));
        Assert.Equal(new List<object?> { new DateOnly(1970, 1, 1) }, node.Properties["days"]);
    }
}
