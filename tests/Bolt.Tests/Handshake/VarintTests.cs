using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Handshake;

public sealed class VarintTests
{
    // The last is the example that the specification takes apart.
    [Theory]
    [InlineData("00", 0)]
    [InlineData("01", 1)]
    [InlineData("7F", 127)]
    [InlineData("80 01", 128)]
    [InlineData("FF 82 71", 0b0001_1100_0100_0001_0111_1111)]
    [InlineData("FF FF FF FF FF FF FF FF FF 01", ulong.MaxValue)]
    public void Numbers_are_groups_of_seven_bits_the_lowest_first(string bytes, ulong value)
    {
        Assert.Equal(bytes, Hex.Text(Varint.Encode(value)));
        Assert.Equal(value, Varint.Decode(Hex.Bytes(bytes)));
    }

    [Fact]
    public void Any_number_comes_back() => Gen.ULong.Sample(value => Varint.Decode(Varint.Encode(value)) == value);

    [Theory]
    [InlineData("FF FF FF FF FF FF FF FF FF 02")]
    [InlineData("80 80 80 80 80 80 80 80 80 80 00")]
    public void What_has_more_than_64_bits_is_no_number(string bytes) => Assert.Null(Varint.Decode(Hex.Bytes(bytes)));
}
