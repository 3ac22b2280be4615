using System.Collections.Immutable;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Evaluation;

/// <summary>The scores of all articles of a gold file.</summary>
/// <param name="Articles">The scores, in the order of the gold.</param>
public sealed record EvaluationRun(ImmutableArray<ArticleScore> Articles)
{
    /// <summary>The score of all articles together.</summary>
    public GoldScore Total => GoldScore.Total(Articles.Select(article => article.Score));

    /// <summary>Extracts relations from the articles of a gold file, several at a time, and scores them.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="articles">Its articles, in the same order.</param>
    /// <param name="extract">Extracts the relations of an article; must be safe on any thread.</param>
    /// <param name="cancellationToken">Stops it between articles.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="EvaluationException">An article could not be analysed: a defect of the program.</exception>
    public static async Task<EvaluationRun> ExtractAsync(
        ImmutableArray<GoldArticle> gold,
        ImmutableArray<Article> articles,
        Func<Article, ArticleExtraction> extract,
        CancellationToken cancellationToken = default)
    {
        var scores = gold.Zip(articles, (expected, article) => Task.Run(
            () => Score(expected, article, extract, cancellationToken), cancellationToken));
        return new EvaluationRun([.. await Task.WhenAll(scores).ConfigureAwait(false)]);
    }

    private static ArticleScore Score(
        GoldArticle gold, Article article, Func<Article, ArticleExtraction> extract, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new ArticleScore(gold.Name, GoldScore.Of(gold.Relations, extract(article).Relations));
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            throw new EvaluationException(ReadErrors.AnalysisFailed(gold.Name, error.Message), error);
        }
    }
}
