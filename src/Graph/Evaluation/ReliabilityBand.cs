using System.Collections.Immutable;

namespace ActorGraph.Graph.Evaluation;

/// <summary>The relations whose confidence lies in a band, and how many of them are right.</summary>
/// <param name="From">Where the band begins.</param>
/// <param name="To">Where it ends; a confidence of exactly that belongs to the next band, unless it is 1.</param>
/// <param name="Mean">The mean confidence of the relations.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Right">How many of them are right.</param>
public sealed record ReliabilityBand(double From, double To, double Mean, int Count, int Right)
{
    // Confidences are rounded to hundredths; what a product of factors adds to that is noise.
    private const double Noise = 1e-9;

    /// <summary>Share of the relations that are right, 0 to 1.</summary>
    public double Share => (double)Right / Count;

    /// <summary>Sorts judged values into bands of one width.</summary>
    /// <param name="judged">The values, 0 to 1, each with whether its relation is right.</param>
    /// <param name="width">The width of a band.</param>
    /// <returns>The bands that hold something, the highest first.</returns>
    public static ImmutableArray<ReliabilityBand> Of(IEnumerable<(double Value, bool IsRight)> judged, double width)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var last = (int)Math.Round(1 / width) - 1;
        return
        [
            .. judged
                .GroupBy(item => Math.Min(last, (int)Math.Floor((item.Value / width) + Noise)))
                .OrderByDescending(band => band.Key)
                .Select(band => new ReliabilityBand(
                    band.Key * width,
                    (band.Key + 1) * width,
                    band.Average(item => item.Value),
                    band.Count(),
                    band.Count(item => item.IsRight))),
        ];
    }
}
