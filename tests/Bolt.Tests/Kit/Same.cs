using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Whether values are the same with all that is in them; records of lists compare those only by identity.</summary>
internal static class Same
{
    public static bool Values(object? left, object? right) => (left, right) switch
    {
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b),
        (BoltNode a, BoltNode b) => Nodes(a, b),
        (BoltRelationship a, BoltRelationship b) =>
            a with { Properties = b.Properties } == b && Values(a.Properties, b.Properties),
        (BoltUnboundRelationship a, BoltUnboundRelationship b) =>
            a with { Properties = b.Properties } == b && Values(a.Properties, b.Properties),
        (BoltPath a, BoltPath b) => Lists(a.Nodes, b.Nodes) && Lists(a.Relationships, b.Relationships),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) => Dictionaries(a, b),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => Lists(a, b),
        _ => Equals(left, right),
    };

    private static bool Nodes(BoltNode a, BoltNode b) =>
        a with { Labels = b.Labels, Properties = b.Properties } == b
        && Lists(a.Labels, b.Labels)
        && Values(a.Properties, b.Properties);

    private static bool Lists(IReadOnlyList<object?> a, IReadOnlyList<object?> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => Values(pair.First, pair.Second));

    private static bool Dictionaries(IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) =>
        a.Count == b.Count && a.All(entry => b.TryGetValue(entry.Key, out var other) && Values(entry.Value, other));
}
