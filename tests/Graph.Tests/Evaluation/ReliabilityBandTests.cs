using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class ReliabilityBandTests
{
    [Fact]
    public void A_band_has_the_number_the_mean_and_the_share_that_is_right_the_highest_first()
    {
        var bands = ReliabilityBand.Of([(0.72, false), (0.94, true), (0.92, true), (0.78, true), (0.93, false)], 0.1);

        Assert.Equal(
            ["0.9 0.93 3 2", "0.7 0.75 2 1"],
            bands.Select(band => FormattableString.Invariant($"{band.From:0.0} {band.Mean:0.00} {band.Count} {band.Right}")));
        Assert.Equal(0.5, bands[1].Share);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0.3)]
    [InlineData(0.6, 0.6)]
    [InlineData(0.7, 0.7)]
    [InlineData(0.79, 0.7)]
    [InlineData(1, 0.9)]
    public void A_value_on_the_border_belongs_to_the_band_that_begins_there(double value, double from) =>
        Assert.Equal(from, Assert.Single(ReliabilityBand.Of([(value, true)], 0.1)).From, 9);

    [Fact]
    public void Of_nothing_there_is_no_band() => Assert.Empty(ReliabilityBand.Of([], 0.1));
}
