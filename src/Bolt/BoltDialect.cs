using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt;

/// <summary>How two sides that have agreed on a version write values and messages.</summary>
/// <param name="Version">The version.</param>
/// <param name="UtcPatch">Whether the two sides of a connection in Bolt 4.4 have agreed on the patch "utc".</param>
public sealed record BoltDialect(BoltVersion Version, bool UtcPatch = false)
{
    private static readonly BoltVersion Five = new(5, 0);

    /// <summary>Whether nodes and relationships have element ids.</summary>
    public bool HasElementIds => Version >= Five;

    /// <summary>Whether instants are counted at UTC, and not, as the legacy structures do, on the clocks of their place.</summary>
    public bool HasUtcInstants => Version >= Five || UtcPatch;

    /// <summary>The time zones that the legacy structures need.</summary>
    public IZoneOffsets Zones { get; init; } = SystemZoneOffsets.Instance;
}
