namespace ActorGraph.Bolt;

/// <summary>A version of the Bolt protocol.</summary>
/// <param name="Major">The number in front of the dot.</param>
/// <param name="Minor">The number behind it.</param>
public readonly record struct BoltVersion(byte Major, byte Minor) : IComparable<BoltVersion>
{
    /// <summary>The versions spoken here, newest first. 5.5 was never released.</summary>
    public static IReadOnlyList<BoltVersion> Supported { get; } =
        [new(5, 8), new(5, 7), new(5, 6), new(5, 4), new(5, 3), new(5, 2), new(5, 1), new(5, 0), new(4, 4)];

    /// <summary>Whether one version is older than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(BoltVersion left, BoltVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version is newer than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(BoltVersion left, BoltVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version is another or older.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(BoltVersion left, BoltVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version is another or newer.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(BoltVersion left, BoltVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Orders versions from old to new.</summary>
    /// <param name="other">The version to compare with.</param>
    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary>As people write it: "5.8".</summary>
    public override string ToString() => $"{Major}.{Minor}";
}
