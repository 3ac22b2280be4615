using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class EvaluationRunTests
{
    private static readonly GoldArticle[] Gold = [.. Enumerable.Range(0, 20).Select(number => new GoldArticle($"a{number}", []))];

    [Fact]
    public async Task Scores_come_in_the_order_of_the_gold_whichever_article_is_ready_first()
    {
        var run = await EvaluationRun.ExtractAsync([.. Gold], [.. Gold.Select(ArticleOf)], article =>
        {
            Thread.Sleep(article.Text == "a0" ? 50 : 0);
            return new ArticleExtraction(article, []);
        });

        Assert.Equal(Gold.Select(article => article.Name), run.Articles.Select(article => article.Article));
    }

    [Fact]
    public async Task An_article_that_trips_the_analysis_up_is_named()
    {
        var error = await Assert.ThrowsAsync<EvaluationException>(() => EvaluationRun.ExtractAsync(
            [.. Gold],
            [.. Gold.Select(ArticleOf)],
            article => article.Text == "a7" ? throw new InvalidOperationException("so") : new ArticleExtraction(article, [])));

        Assert.Equal(("AG3016", "a7", "so"), (error.Problem.Code, error.Problem.Source, error.Problem.Details[0]));
    }

    [Fact]
    public async Task It_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => EvaluationRun.ExtractAsync(
            [.. Gold],
            [.. Gold.Select(ArticleOf)],
            article =>
            {
                stop.Cancel();
                return new ArticleExtraction(article, []);
            },
            stop.Token));
    }

    private static Article ArticleOf(GoldArticle gold) => new(gold.Name, gold.Name, null, null, null, null, "fr");
}
