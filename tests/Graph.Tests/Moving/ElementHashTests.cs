using ActorGraph.Cypher;
using ActorGraph.Graph.Moving;
using CsCheck;

namespace ActorGraph.Graph.Tests.Moving;

/// <summary>Elements with the same content have the same hash, and others have others.</summary>
public sealed class ElementHashTests
{
    private static readonly object?[] Distinct =
    [
        null, "", "1", "null", 1L, 1.0, true, false, "true", double.NaN, double.PositiveInfinity, 0L, -0.0, 0.0,
        new DateOnly(2024, 1, 28), "2024-01-28", new TimeOnly(12, 30), new DateTime(2024, 1, 28, 0, 0, 0, DateTimeKind.Unspecified),
        new DateTimeOffset(2024, 1, 28, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 1, 28, 0, 0, 0, TimeSpan.FromHours(1)),
        new CypherDuration(0, 1, 0, 0), new CypherDuration(0, 0, 86_400, 0), "P1D", new CypherPoint(4326, 1, 2, null), new CypherPoint(4979, 1, 2, 0),
        new List<object?>(), new List<object?> { null }, new List<object?> { 1L, 2L }, new List<object?> { 2L, 1L }, new List<object?> { "1", "2" },
        new List<object?> { "12" }, new List<object?> { new List<object?> { 1L, 2L } },
    ];

    [Fact]
    public void Values_of_another_type_are_other_values()
    {
        var hashes = Distinct.Select(value => Of(["A"], new() { ["value"] = value })).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void The_order_of_labels_and_properties_does_not_count()
    {
        Assert.Equal(
            Of(["A", "B"], new() { ["x"] = 1L, ["y"] = 2L }),
            Of(["B", "A"], new() { ["y"] = 2L, ["x"] = 1L }));
        Assert.NotEqual(Of(["A"], new() { ["x"] = 1L, ["y"] = 2L }), Of(["A"], new() { ["x"] = 2L, ["y"] = 1L }));
        Assert.NotEqual(Of(["A", "B"], []), Of(["AB"], []));
    }

    [Fact]
    public void A_relationship_counts_with_its_direction()
    {
        var (mali, niger) = (new NodeKey("Actor", "mali", null), new NodeKey("Actor", "niger", null));
        var hash = new ElementHash();

        Assert.NotEqual(hash.Of(new MovedRelationship("LEFT", new Dictionary<string, object?>(), mali, niger)), hash.Of(new MovedRelationship("LEFT", new Dictionary<string, object?>(), niger, mali)));
    }

    [Fact]
    public void A_sum_does_not_depend_on_the_order_and_tells_one_from_two() =>
        Gen.ULong.Select(value => (UInt128)value * ulong.MaxValue).List[1, 20].Sample(hashes =>
        {
            var sum = hashes.Aggregate(default(ElementSum), (sum, hash) => sum.With(hash));
            var reversed = hashes.AsEnumerable().Reverse().Aggregate(default(ElementSum), (sum, hash) => sum.With(hash));
            return sum == reversed && sum != sum.With(hashes[0]) && ElementSum.Parse(sum.Count, sum.ToString()) == sum;
        });

    private static UInt128 Of(string[] labels, Dictionary<string, object?> properties) => new ElementHash().Of(labels, properties);
}
