using ActorGraph.Cli.Commands;

namespace ActorGraph.Cli.Tests.Commands;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("512MB", 512_000_000L)]
    [InlineData("2GiB", 2L << 30)]
    [InlineData("1.5 kib", 1536L)]
    [InlineData("100B", 100L)]
    [InlineData("0MB", null)]
    [InlineData("-1MB", null)]
    [InlineData("512", null)]
    [InlineData("MB", null)]
    [InlineData("1XB", null)]
    [InlineData("99999999999TB", null)]
    public void A_size_is_a_number_with_a_unit(string text, long? bytes) => Assert.Equal(bytes, Quantity.ParseBytes(text));

    [Theory]
    [InlineData("500ms", 0.5)]
    [InlineData("30s", 30.0)]
    [InlineData("2m", 120.0)]
    [InlineData("1.5h", 5400.0)]
    [InlineData("0s", null)]
    [InlineData("30", null)]
    [InlineData("2M", null)]
    [InlineData("1e9s", null)]
    public void A_time_is_a_number_with_a_unit(string text, double? seconds) =>
        Assert.Equal(seconds, Quantity.ParseTime(text)?.TotalSeconds);
}
