namespace ActorGraph.Bolt.Tests.Kit;

internal static class Dialects
{
    public static readonly BoltDialect Bolt44 = new(new(4, 4));

    public static readonly BoltDialect Bolt44Utc = new(new(4, 4), UtcPatch: true);

    public static readonly BoltDialect Bolt50 = new(new(5, 0));

    public static readonly BoltDialect Bolt58 = new(new(5, 8));

    public static IReadOnlyList<BoltDialect> All { get; } = [.. BoltVersion.Supported.Select(version => new BoltDialect(version)), Bolt44Utc];
}
