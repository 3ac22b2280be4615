using System.Text.Json;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>All articles of <c>../shared/eval/articles-raw.jsonl</c>, when it is there.</summary>
public sealed class RawArticleTests
{
    [SkippableFact]
    public void All_articles_are_extracted_soundly_and_alike_each_time_on_any_number_of_threads()
    {
        var articles = Read();

        var onTwo = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Extractions.Extractor.Extract).ToList();

        Assert.All(onTwo, RobustnessTests.AssertSound);
        Assert.True(onTwo.Sum(extraction => extraction.Relations.Length) > articles.Count, "Hardly any relation was found.");

        // Once more on one thread; a sample, for the time's sake.
        var sample = onTwo.Where((_, index) => index % 8 == 0).ToList();
        Assert.Equal(sample.Select(Describe), sample.Select(extraction => Describe(Extractions.Extractor.Extract(extraction.Article))));
    }

    private static List<Article> Read() => File.ReadLines(SharedData.Require("eval", "articles-raw.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(line => Extractions.ArticleOf(line.GetProperty("text").GetString()!) with { Id = line.GetProperty("id").GetString()! })
        .ToList();

    private static string Describe(ArticleExtraction extraction) => string.Join(
        '\n', extraction.Relations.Select(relation => $"{extraction.Article.Id} {relation} {relation.Evidence}"));
}
