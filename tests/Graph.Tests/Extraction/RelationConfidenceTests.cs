using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Tests.Extraction;

public sealed class RelationConfidenceTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.25, 0.2)]
    [InlineData(0.5, 0.4)]
    [InlineData(0.75, 0.7)]
    [InlineData(1, 1)]
    public void Between_two_points_the_curve_is_straight(double score, double confidence)
    {
        var curve = Read("0\t0", "0.5\t0.4", "1\t1");

        Assert.Equal(confidence, curve.Of(score));
    }

    [Theory]
    [InlineData(2, "scores should start at 0 and rise from line to line, and confidences should not fall", "0.5\t0", "1\t1")]
    [InlineData(3, "scores should start at 0 and rise from line to line, and confidences should not fall", "0\t0", "0\t1")]
    [InlineData(4, "scores should start at 0 and rise from line to line, and confidences should not fall", "0\t0", "0.5\t0.9", "1\t0.8")]
    [InlineData(1, "the last score should be 1", "0\t0", "0.5\t0.9")]
    [InlineData(2, "'-1' in the column 'score' should be a number from 0 to 1", "-1\t0")]
    [InlineData(2, "'NaN' in the column 'confidence' should be a number from 0 to 1", "0\tNaN")]
    public void A_curve_that_is_none_is_refused_with_its_line(int line, string message, params string[] lines)
    {
        var error = Assert.Throws<DataFileException>(() => Read(lines));

        Assert.Equal((line, $"calibration.tsv, line {line}: {message}"), (error.Line, error.Message));
    }

    [Fact]
    public void The_curve_of_the_program_rises()
    {
        var confidences = Enumerable.Range(0, 101).Select(score => RelationConfidence.Load().Of(score / 100.0)).ToList();

        Assert.Equal(confidences.Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
    }

    [Theory]
    [InlineData("Le Mali a condamné le Niger.", "L'armée malienne a condamné le Niger.")]
    [InlineData("Le Mali a condamné le Niger.", "Le Mali a voté. Il a condamné le Niger.")]
    public void An_end_that_is_not_named_makes_a_relation_less_sure(string named, string unnamed) =>
        Assert.True(ConfidenceOf(unnamed) < ConfidenceOf(named));

    [Fact]
    public void Relations_below_a_confidence_can_be_left_out()
    {
        var extraction = Extractions.Extractor.Extract(
            Extractions.ArticleOf("Le Mali a condamné le Niger. Il a condamné le Togo."));
        var surest = extraction.Relations[0].Confidence;

        Assert.Equal(2, extraction.AtLeast(0).Relations.Length);
        Assert.Equal("niger", Assert.Single(extraction.AtLeast(surest).Relations).Object.Id);
        Assert.Empty(extraction.AtLeast(1).Relations);
    }

    private static double ConfidenceOf(string text) =>
        Extractions.Of(text).Single(relation => relation.Type == "CONDEMNED").Confidence;

    private static RelationConfidence Read(params string[] lines) =>
        RelationConfidence.From(DataTable.Parse("calibration.tsv", $"score\tconfidence\n{string.Join('\n', lines)}"));
}
