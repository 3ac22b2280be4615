using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class RunComparisonTests
{
    [Fact]
    public void Relations_come_and_go_by_article()
    {
        var comparison = new RunComparison(
            Run(("same", ["a"], ["b"], ["x"]), ("other", ["a", "b"], ["c"], ["x", "y"])),
            Run(("other", ["a", "c"], ["b"], ["y", "z"]), ("same", ["a"], ["b"], ["x"])));

        var change = Assert.Single(comparison.Changes);
        Assert.Equal("other", change.Article);
        Assert.Equal(
            ["c", "b", "z", "x"],
            [.. change.NewlyFound, .. change.NoLongerFound, .. change.NewlyWrong, .. change.NoLongerWrong]);
        Assert.False(comparison.GoldChanged);
    }

    [Fact]
    public void What_the_gold_did_not_require_before_is_no_change_of_the_extraction()
    {
        var comparison = new RunComparison(
            Run(("a", ["gone"], ["gone too"], [])), Run(("a", ["new"], ["new too"], []), ("b", ["x"], [], ["y"])));

        Assert.Empty(comparison.Changes);
        Assert.True(comparison.GoldChanged);
    }

    [Fact]
    public void Of_two_relations_that_are_written_alike_one_can_be_newly_found()
    {
        var comparison = new RunComparison(Run(("a", ["x"], ["x"], [])), Run(("a", ["x", "x"], [], [])));

        Assert.Equal(["x"], Assert.Single(comparison.Changes).NewlyFound.AsEnumerable());
        Assert.False(comparison.GoldChanged);
    }

    private static EvaluationRun Run(params (string Article, string[] Found, string[] Missed, string[] Wrong)[] articles) => new(
        [.. articles.Select(article => new ArticleScore(
            article.Article, new GoldScore(article.Found.Length, [.. article.Found], [.. article.Missed], [.. article.Wrong], 0, 0)))]);
}
