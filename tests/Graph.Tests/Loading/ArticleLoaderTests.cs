using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Loading;

/// <summary>What loading does, on every store: a store's tests derive from this.</summary>
public abstract class ArticleLoaderTests
{
    private static readonly Dictionary<string, object?> None = [];

    [SkippableFact]
    public async Task An_article_brings_its_actors_relations_and_evidence()
    {
        await using var session = await OpenEmptyAsync();

        var result = await LoadAsync(session, Some.Article(
            "a", "2024-01-29", Some.Relation(Some.Mali, "LEFT", Some.Cedeao, Some.On("2024-01-28"), sentence: 3)));

        Assert.Equal(new LoadResult(2, 1, 0, false), result);
        var row = Assert.Single(await RowsAsync(session, """
            MATCH (s:Actor:State)-[r:LEFT]->(o:Organisation), (e:Evidence)-[:IN]->(a:Article)
            WHERE e.id IN r.evidence
            RETURN s.name, s.aliases, s.key, s.keys, s.iso3, o.id, r.start, r.end, r.precision, r.status, r.attributedTo,
                r.confidence, r.firstReported, r.lastReported, e.sentence, e.text, e.start, e.end, a.id, a.published
            """));
        Assert.Equal(
            [
                "Mali", new List<object?> { "République du Mali" }, "mali", new List<object?> { "mali", "republique du mali" },
                "MLI", "cedeao", Some.Day("2024-01-28"), Some.Day("2024-01-28"), "day", "asserted", null, 0.9,
                Some.Day("2024-01-29"), Some.Day("2024-01-29"), 3L, "Phrase 3.", 30L, 39L, "a", Some.Day("2024-01-29"),
            ],
            row);
    }

    [SkippableFact]
    public async Task The_same_article_a_second_time_changes_nothing()
    {
        await using var session = await OpenEmptyAsync();
        var article = Some.Article("a", "2024-01-29", Some.Relation(Some.Mali, "LEFT", Some.Cedeao));
        await LoadAsync(session, article);

        var again = await LoadAsync(session, article);

        Assert.Equal(new LoadResult(0, 0, 0, true), again);
        Assert.Equal((2L, 1L, 1L, 1L), await CountsAsync(session));
    }

    [SkippableFact]
    public async Task Two_reports_of_a_fact_are_one_relation_with_two_pieces_of_evidence()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(session, Some.Article("a", "2024-01-29", Some.Relation(Some.Mali, "LEFT", Some.Cedeao, confidence: 0.5)));

        var second = await LoadAsync(session, Some.Article(
            "b", "2024-09-17", Some.Relation(Some.Mali, "LEFT", Some.Cedeao, Some.On("2024-01-28"), confidence: 0.8)));

        Assert.Equal(new LoadResult(0, 0, 1, false), second);
        var row = Assert.Single(await RowsAsync(
            session, "MATCH ()-[r:LEFT]->() RETURN r.start, r.confidence, r.firstReported, r.lastReported, size(r.evidence)"));
        Assert.Equal(
            [Some.Day("2024-01-28"), 0.8, Some.Day("2024-01-29"), Some.Day("2024-09-17"), 2L], row);
    }

    [SkippableFact]
    public async Task A_symmetric_relation_is_the_same_in_the_other_direction()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(session, Some.Article("a", "2024-01-29", Some.Relation(Some.Mali, "ALLIED_WITH", Some.Niger)));

        var second = await LoadAsync(
            session, Some.Article("b", "2024-02-01", Some.Relation(Some.Niger, "ALLIED_WITH", Some.Mali)));

        Assert.Equal(new LoadResult(0, 0, 1, false), second);
        Assert.Equal((2L, 1L, 2L, 2L), await CountsAsync(session));
    }

    [SkippableFact]
    public async Task A_directed_relation_is_another_in_the_other_direction()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(session, Some.Article("a", "2024-01-29", Some.Relation(Some.Mali, "ACCUSED", Some.Niger)));

        var second = await LoadAsync(
            session, Some.Article("b", "2024-01-29", Some.Relation(Some.Niger, "ACCUSED", Some.Mali)));

        Assert.Equal(1, second.RelationsAdded);
    }

    [SkippableFact]
    public async Task A_new_name_of_a_known_actor_is_kept()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(session, Some.Article("a", null, Some.Relation(Some.Mali, "LEFT", Some.Cedeao)));

        var renamed = Some.Cedeao with { Aliases = ["CEDEAO", "Communauté économique"] };
        await LoadAsync(session, Some.Article("b", null, Some.Relation(Some.Mali, "LEFT", renamed)));

        var row = Assert.Single(await RowsAsync(session, "MATCH (a:Actor {id: 'cedeao'}) RETURN a.aliases, a.keys"));
        Assert.Equal(
            [new List<object?> { "CEDEAO", "Communauté économique" }, new List<object?> { "cedeao", "communaute economique" }],
            row);
    }

    [SkippableFact]
    public async Task An_allegation_is_kept_apart_from_what_is_asserted_and_names_its_source()
    {
        await using var session = await OpenEmptyAsync();

        await LoadAsync(session, Some.Article(
            "a",
            null,
            Some.Relation(Some.Mali, "ATTACKED", Some.Niger),
            Some.Relation(Some.Mali, "ATTACKED", Some.Niger, status: RelationStatus.Alleged, attributedTo: Some.Cedeao)));

        var rows = await RowsAsync(session, "MATCH ()-[r:ATTACKED]->() RETURN r.status, r.attributedTo ORDER BY r.status");
        Assert.Equal([["alleged", "Cedeao"], ["asserted", null]], rows);
    }

    [SkippableFact]
    public async Task A_month_stays_a_month()
    {
        await using var session = await OpenEmptyAsync();

        await LoadAsync(session, Some.Article("a", null, Some.Relation(Some.Mali, "LEFT", Some.Cedeao, Some.On("2024-02"))));

        var row = Assert.Single(await RowsAsync(session, "MATCH ()-[r:LEFT]->() RETURN r.start, r.end, r.precision"));
        Assert.Equal([Some.Day("2024-02-01"), Some.Day("2024-02-29"), "month"], row);
    }

    [SkippableFact]
    public async Task Importing_into_two_graphs_gives_the_same_identities()
    {
        var ids = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            await using var session = await OpenEmptyAsync();
            await LoadAsync(session, Some.Article("a", null, Some.Relation(Some.Mali, "LEFT", Some.Cedeao)));
            var row = Assert.Single(await RowsAsync(session, "MATCH ()-[r:LEFT]->() RETURN r.id, r.evidence[0]"));
            ids.Add($"{row[0]} {row[1]}");
        }

        Assert.Equal(ids[0], ids[1]);
        Assert.Matches("^[0-9a-f]{16} [0-9a-f]{16}$", ids[0]);
    }

    [SkippableFact]
    public async Task An_article_that_fails_halfway_leaves_nothing()
    {
        await using var session = await OpenEmptyAsync();
        var article = Some.Article(
            "a", null, Some.Relation(Some.Mali, "LEFT", Some.Cedeao), Some.Relation(Some.Mali, "NO_SUCH_TYPE", Some.Niger));

        var error = await Assert.ThrowsAsync<ArgumentException>(() => LoadAsync(session, article));

        Assert.Contains("NO_SUCH_TYPE", error.Message, StringComparison.Ordinal);
        Assert.Equal((0L, 0L, 0L, 0L), await CountsAsync(session));
    }

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    private static Task<LoadResult> LoadAsync(ICypherSession session, ArticleExtraction extraction) =>
        new ArticleLoader(session, TimeProvider.System).LoadAsync(extraction);

    private static async Task<List<IReadOnlyList<object?>>> RowsAsync(ICypherSession session, string query) =>
        await (await session.RunAsync(query, None)).ToListAsync();

    private static async Task<(object? Actors, object? Relations, object? Evidence, object? Articles)> CountsAsync(
        ICypherSession session)
    {
        var actors = (await RowsAsync(session, "MATCH (n:Actor) RETURN count(n)"))[0][0];
        var relations = (await RowsAsync(session, "MATCH (:Actor)-[r]->(:Actor) RETURN count(r)"))[0][0];
        var evidence = (await RowsAsync(session, "MATCH (n:Evidence) RETURN count(n)"))[0][0];
        var articles = (await RowsAsync(session, "MATCH (n:Article) RETURN count(n)"))[0][0];
        return (actors, relations, evidence, articles);
    }
}
