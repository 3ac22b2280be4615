using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Loading;

public sealed class ArticleImporterTests
{
    private static readonly ArticleExtractor Extractor = ArticleExtractor.Create();

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public async Task The_graph_does_not_depend_on_how_many_articles_are_analysed_at_a_time(int threads)
    {
        Assert.Equal(await ImportAsync(1, Extractor.Extract), await ImportAsync(threads, Extractor.Extract));
    }

    [Fact]
    public async Task Articles_are_loaded_in_the_order_of_the_inputs_whichever_is_analysed_first()
    {
        var waiting = new ManualResetEventSlim();
        var begun = 0;

        var rows = await ImportAsync(2, article =>
        {
            if (Interlocked.Increment(ref begun) == 1)
            {
                Assert.True(waiting.Wait(TimeSpan.FromSeconds(60)));
            }

            waiting.Set();
            return Extractor.Extract(article);
        });

        Assert.Equal(await ImportAsync(1, Extractor.Extract), rows);
    }

    [Fact]
    public async Task An_article_given_twice_at_a_time_is_loaded_once()
    {
        await using var session = await EmbeddedStore.OpenEmptyAsync();
        var article = SourceTree.Find(Path.Combine("samples", "sahel-cedeao.md"));

        var results = await Importer(session, 4, Extractor.Extract).ImportAsync(Find(article, article)).ToListAsync();

        Assert.Equal([false, true], results.Select(result => result.Result!.Skipped));
    }

    [Fact]
    public async Task An_article_that_cannot_be_analysed_does_not_stop_the_others()
    {
        await using var session = await EmbeddedStore.OpenEmptyAsync();
        var failed = 0;

        var results = await Importer(session, 3, article =>
            Interlocked.Increment(ref failed) == 1 ? throw new InvalidOperationException("tripped") : Extractor.Extract(article))
            .ImportAsync(Find(SourceTree.Find("samples"))).ToListAsync();

        var problem = Assert.Single(results, result => result.Problem is not null).Problem!;
        Assert.Equal("tripped", Assert.Single(problem.Details));
        Assert.All(results.Where(result => result.Problem is null), result => Assert.False(result.Result!.Skipped));
    }

    /// <summary>Imports the samples, and gives all that is in the graph then, in the order in which it was made.</summary>
    private static async Task<List<string>> ImportAsync(int threads, Func<Article, ArticleExtraction> extract)
    {
        await using var session = await EmbeddedStore.OpenEmptyAsync();
        await foreach (var imported in Importer(session, threads, extract).ImportAsync(Find(SourceTree.Find("samples"))))
        {
            Assert.Null(imported.Problem);
        }

        return [
            .. await RowsAsync(session, "MATCH (n) RETURN id(n), labels(n), properties(n) ORDER BY id(n)"),
            .. await RowsAsync(session, "MATCH (a)-[r]->(b) RETURN id(r), type(r), id(a), id(b), properties(r) ORDER BY id(r)"),
        ];
    }

    private static ArticleImporter Importer(ICypherSession session, int threads, Func<Article, ArticleExtraction> extract) => new(
        new ArticleReader(new ArticleMetadata()), extract, new ArticleLoader(session, new StoppedClock()), threads);

    private static IEnumerable<FoundInput> Find(params string[] paths) => new ArticleFinder(() => Stream.Null).Find(paths);

    private static async Task<IEnumerable<string>> RowsAsync(ICypherSession session, string query)
    {
        var result = await session.RunAsync(query, new Dictionary<string, object?>(), CancellationToken.None);
        return (await result.ToListAsync()).Select(Describe);
    }

    private static string Describe(object? value) => value switch
    {
        string text => text,
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Select(pair => $"{pair.Key}: {Describe(pair.Value)}"))}}}",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Describe))}]",
        _ => $"{value}",
    };

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 1, 31, 12, 0, 0, TimeSpan.Zero);
    }
}
