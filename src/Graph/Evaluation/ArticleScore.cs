using System.Globalization;

namespace ActorGraph.Graph.Evaluation;

/// <summary>How the extraction from one article fares against gold.</summary>
/// <param name="Article">The article's name in the gold.</param>
/// <param name="Score">The score.</param>
public sealed record ArticleScore(string Article, GoldScore Score)
{
    /// <summary>Writes name and figures: "seed             P 1.00  R 1.00  found 16/16  wrong 0".</summary>
    /// <returns>The line.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Article,-16} P {Score.Precision:F2}  R {Score.Recall:F2}  "
        + $"found {Score.Found.Length}/{Score.Required}  wrong {Score.Wrong.Length}");
}
