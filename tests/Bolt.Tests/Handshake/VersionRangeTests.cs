using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Handshake;

public sealed class VersionRangeTests
{
    [Fact]
    public void The_example_of_the_specification_is_4_3_and_two_below()
    {
        var range = VersionRange.Read(Hex.Bytes("00 02 03 04"));

        Assert.Equal("4.3-4.1", range.ToString());
        Assert.True(range.Contains(new(4, 3)));
        Assert.True(range.Contains(new(4, 1)));
        Assert.False(range.Contains(new(4, 0)));
        Assert.False(range.Contains(new(4, 4)));
        Assert.False(range.Contains(new(5, 2)));
    }

    [Fact]
    public void The_versions_spoken_here_are_three_ranges_without_5_5() => Assert.Equal(
        ["5.8-5.6", "5.4-5.0", "4.4"], VersionRange.Covering(BoltVersion.Supported).Select(range => range.ToString()));

    [Fact]
    public void A_range_may_reach_below_zero() => Assert.True(VersionRange.Read(Hex.Bytes("00 FF 02 05")).Contains(new(5, 0)));
}
