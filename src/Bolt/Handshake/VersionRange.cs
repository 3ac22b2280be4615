namespace ActorGraph.Bolt.Handshake;

/// <summary>A version and a number of those right below it (Handshake, "Bolt version 4.3").</summary>
/// <param name="Major">The number in front of the dot, the same for all.</param>
/// <param name="Minor">The number behind the dot of the newest.</param>
/// <param name="Below">How many older ones.</param>
public readonly record struct VersionRange(byte Major, byte Minor, byte Below)
{
    /// <summary>How many bytes a range is.</summary>
    public const int Size = 4;

    /// <summary>Reads a range.</summary>
    /// <param name="bytes">A reserved byte, then how many below, the minor and the major number.</param>
    public static VersionRange Read(ReadOnlySpan<byte> bytes) => new(bytes[3], bytes[2], bytes[1]);

    /// <summary>The fewest ranges that hold all of some versions and no others.</summary>
    /// <param name="versions">The versions.</param>
    /// <returns>The ranges, that of the newest versions first.</returns>
    public static IReadOnlyList<VersionRange> Covering(IEnumerable<BoltVersion> versions)
    {
        var ranges = new List<VersionRange>();
        foreach (var version in versions.Distinct().OrderDescending())
        {
            if (ranges.Count > 0 && ranges[^1].IsRightAbove(version))
            {
                ranges[^1] = ranges[^1] with { Below = (byte)(ranges[^1].Below + 1) };
            }
            else
            {
                ranges.Add(new(version.Major, version.Minor, 0));
            }
        }

        return ranges;
    }

    /// <summary>Whether a version is one of the range.</summary>
    /// <param name="version">The version.</param>
    public bool Contains(BoltVersion version) =>
        version.Major == Major && version.Minor <= Minor && version.Minor >= Minor - Below;

    /// <summary>Writes the range as it is read.</summary>
    /// <param name="bytes">Where it goes.</param>
    public void Write(Span<byte> bytes)
    {
        bytes[0] = 0;
        bytes[1] = Below;
        bytes[2] = Minor;
        bytes[3] = Major;
    }

    /// <summary>As people write it: "5.8-5.6".</summary>
    public override string ToString() => Below == 0 ? $"{Major}.{Minor}" : $"{Major}.{Minor}-{Major}.{Minor - Below}";

    private bool IsRightAbove(BoltVersion version) => version.Major == Major && version.Minor == Minor - Below - 1;
}
