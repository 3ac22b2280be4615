using System.Text.Json;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>All articles of <c>../shared/eval/articles-raw.jsonl</c>, when it is there.</summary>
public sealed class RawArticleTests
{
    [SkippableFact]
    public void All_articles_are_extracted_soundly_and_alike_each_time_on_any_number_of_threads()
    {
        var articles = Read();

        var first = articles.ConvertAll(Extractions.Extractor.Extract);
        var second = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Extractions.Extractor.Extract).ToList();

        Assert.All(first, RobustnessTests.AssertSound);
        Assert.True(first.Sum(extraction => extraction.Relations.Length) > articles.Count, "Hardly any relation was found.");
        Assert.Equal(first.Select(Describe), second.Select(Describe));
    }

    private static List<Article> Read()
    {
        var path = Path.Combine(Path.GetDirectoryName(SampleFiles.Gold)!, "../../../../shared/eval/articles-raw.jsonl");
        Skip.IfNot(File.Exists(path), "../shared/eval/articles-raw.jsonl is not there: the articles cannot be extracted.");
        return File.ReadLines(path)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => Extractions.ArticleOf(line.GetProperty("text").GetString()!) with { Id = line.GetProperty("id").GetString()! })
            .ToList();
    }

    private static string Describe(ArticleExtraction extraction) => string.Join(
        '\n', extraction.Relations.Select(relation => $"{extraction.Article.Id} {relation} {relation.Evidence}"));
}
