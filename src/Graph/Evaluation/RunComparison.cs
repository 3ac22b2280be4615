using System.Collections.Immutable;

namespace ActorGraph.Graph.Evaluation;

/// <summary>An evaluation beside an earlier one of the same gold file.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="Now">The later one.</param>
public sealed record RunComparison(EvaluationRun Before, EvaluationRun Now)
{
    /// <summary>The articles of both for which something changed, in the order of the later one.</summary>
    public IEnumerable<ArticleChange> Changes =>
        from now in Now.Articles
        join before in Before.Articles on now.Article equals before.Article
        let change = Change(now.Article, before.Score, now.Score)
        where !change.IsEmpty
        select change;

    /// <summary>Whether the gold itself requires other relations or has other articles than before.</summary>
    public bool GoldChanged => !Required(Before).SequenceEqual(Required(Now));

    // What the gold did not require before is neither newly found nor newly missed.
    private static ArticleChange Change(string article, GoldScore before, GoldScore now) => new(
        article,
        [.. Added(now.Found, before.Found).Where(before.Missed.Contains)],
        [.. Added(before.Found, now.Found).Where(now.Missed.Contains)],
        [.. Added(now.Wrong, before.Wrong)],
        [.. Added(before.Wrong, now.Wrong)]);

    // What one list has more than the other: two relations of the gold may be written alike.
    private static IEnumerable<string> Added(ImmutableArray<string> list, ImmutableArray<string> other)
    {
        var left = other.ToList();
        return list.Where(relation => !left.Remove(relation));
    }

    private static IEnumerable<string> Required(EvaluationRun run) => run.Articles
        .SelectMany(article => article.Score.Found.Concat(article.Score.Missed), (article, relation) => $"{article.Article} {relation}")
        .Order(StringComparer.Ordinal);
}
