using ActorGraph.Bolt.Values;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Values as Bolt can carry them.</summary>
internal static class AnyValue
{
    private const int Deepest = 2;

    private static readonly string[] Zones =
        ["Europe/Paris", "Africa/Bamako", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC", "Etc/GMT+5"];

    public static readonly Gen<long> Integer = Gen.OneOf(
        Gen.Long,
        Gen.Long[-200, 200],
        Gen.Long[short.MinValue - 2L, short.MaxValue + 2L],
        Gen.Long[int.MinValue - 2L, int.MaxValue + 2L]);

    // Halves of surrogate pairs are not text.
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char['\0', '\uD7FF'].Array[0, 20].Select(characters => new string(characters)),
        Gen.Int[0x10000, 0x10FFFF].Array[0, 4].Select(points => string.Concat(points.Select(char.ConvertFromUtf32))),
        Gen.Int[0, 300].Select(length => new string('é', length)));

    private static readonly Gen<int> Nanosecond = Gen.Int[0, 999_999_999];

    // Between 1900 and 2100, where offsets are of whole minutes, and outside the hours that clocks show twice.
    private static readonly Gen<long> Hour = Gen.Long[-613_000, 1_139_000].Select(hour => hour * 3600);

    private static readonly Gen<object?> Temporal = Gen.OneOf(
        Integer.Select(day => (object?)new BoltDate(day)),
        Gen.Long[0, 86_399_999_999_999].Select(nanosecond => (object?)new BoltLocalTime(nanosecond)),
        Gen.Select(Gen.Long[0, 86_399_999_999_999], Gen.Int[-64_800, 64_800], (nanosecond, offset) => (object?)new BoltTime(nanosecond, offset)),
        Gen.Select(Gen.Long[-1L << 60, 1L << 60], Nanosecond, (second, nanosecond) => (object?)new BoltLocalDateTime(second, nanosecond)),
        Gen.Select(Gen.Long[-1L << 60, 1L << 60], Nanosecond, Gen.Int[-64_800, 64_800], (second, nanosecond, offset) =>
            (object?)new BoltDateTime(second, nanosecond, offset)),
        Gen.Select(Hour, Nanosecond, Gen.Int[0, Zones.Length - 1], (second, nanosecond, zone) =>
            (object?)new BoltZonedDateTime(OutsideRepeatedHours(second, Zones[zone]), nanosecond, Zones[zone])),
        Gen.Select(Integer, Integer, Integer, Integer, (months, days, seconds, nanoseconds) =>
            (object?)new BoltDuration(months, days, seconds, nanoseconds)));

    private static readonly Gen<object?> Point = Gen.Select(
        Gen.Int[0, int.MaxValue], Gen.Double, Gen.Double, Gen.Double, Gen.Bool,
        (srid, x, y, z, isInSpace) => (object?)new BoltPoint(srid, x, y, isInSpace ? z : null));

    private static readonly Gen<object?> Scalar = Gen.OneOf(
        Gen.Const((object?)null),
        Gen.Bool.Select(value => (object?)value),
        Integer.Select(value => (object?)value),
        Gen.Double.Select(value => (object?)value),
        Text.Select(value => (object?)value),
        Gen.Byte.Array[0, 300].Select(value => (object?)value),
        Temporal,
        Point);

    // Element ids are the numbers, as they are in Bolt 4.4, so that all dialects give the same back.
    private static readonly Gen<BoltNode> Node = Gen.Select(
        Integer, Text.Array[0, 3], DictionaryOf(Scalar), (id, labels, properties) => new BoltNode(id, labels, properties, $"{id}"));

    private static readonly Gen<object?> Graph = Gen.OneOf(
        Node.Select(node => (object?)node),
        Gen.Select(Integer, Integer, Integer, Text, DictionaryOf(Scalar), (id, start, end, type, properties) =>
            (object?)new BoltRelationship(id, start, end, type, properties, $"{id}", $"{start}", $"{end}")),
        Gen.Select(Node.Array[1, 4], Gen.Int[0, 3].Array[0, 6], Gen.Bool.Array[6], (nodes, steps, directions) =>
            (object?)PathThrough(Distinct(nodes), steps, directions)));

    public static readonly Gen<object?> Value = Nested(Deepest);

    public static readonly Gen<IReadOnlyDictionary<string, object?>> Dictionary = DictionaryOf(Nested(Deepest - 1));

    private static Gen<object?> Nested(int depth) => depth == 0
        ? Gen.OneOf(Scalar, Graph)
        : Gen.Frequency(
            (4, Scalar),
            (2, Graph),
            (2, Nested(depth - 1).Array[0, 17].Select(items => (object?)items)),
            (2, DictionaryOf(Nested(depth - 1)).Select(entries => (object?)entries)));

    private static Gen<IReadOnlyDictionary<string, object?>> DictionaryOf(Gen<object?> values) =>
        Gen.Select(Text, values).Array[0, 6].Select(entries =>
            (IReadOnlyDictionary<string, object?>)entries.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2));

    private static BoltNode[] Distinct(BoltNode[] nodes) => [.. nodes.DistinctBy(node => node.Id)];

    // Walks from node to node as the steps say; the same two nodes are joined by the same relationship in both directions.
    private static BoltPath PathThrough(BoltNode[] nodes, int[] steps, bool[] directions)
    {
        var walked = new List<BoltNode> { nodes[0] };
        var relationships = new List<BoltRelationship>();
        for (var i = 0; i < steps.Length; i++)
        {
            var to = nodes[steps[i] % nodes.Length];
            relationships.Add(Between(i, walked[^1], to, directions[i]));
            walked.Add(to);
        }

        return new(walked, relationships);
    }

    private static BoltRelationship Between(int id, BoltNode from, BoltNode to, bool isForward)
    {
        var (start, end) = isForward ? (from, to) : (to, from);
        return new(id, start.Id, end.Id, "T", new Dictionary<string, object?>(), $"{id}", start.ElementId, end.ElementId);
    }

    private static long OutsideRepeatedHours(long second, string zone)
    {
        var found = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var clock = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(second), found).DateTime;
        return found.IsAmbiguousTime(clock) ? second + (24 * 3600) : second;
    }
}
