using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Loading;

namespace ActorGraph.Graph.Tests.Queries;

/// <summary>Which reports contradict each other, on every store: a store's tests derive from this.</summary>
public abstract class ContradictionContract
{
    private static readonly Actor Person = new("x", "X", ActorKind.Person, []);

    /// <summary>What one article and a later one say, and what is found: the kind, or nothing.</summary>
    public static TheoryData<string, string, string, string> Reports => new()
    {
        { "2024-02-01 LEFT 2024-01-28", "2024-03-01 LEFT denied", "asserted and denied", "an undated denial after the fact" },
        { "2023-02-01 LEFT denied", "2024-03-01 LEFT 2024-01-28", "", "a denial before it happened" },
        { "2024-02-01 LEFT 2024-01-28", "2024-03-01 LEFT 2020 denied", "", "a denial of another time" },
        { "2024-02-01 LEFT 2024-01-28", "2024-02-02 LEFT 2024-01 denied", "asserted and denied", "a denial of the same time" },
        { "2024-02-01 LEFT 2024-01-28", "2024-02-02 JOINED denied", "", "another type" },
        { "2024-02-01 LEFT 2024-01-28", "2024-02-02 LEFT 2024-01-30", "two dates", "what happens once" },
        { "2024-02-01 LEFT 2024-01-28", "2024-02-02 LEFT 2024-01", "", "a date and the month that it lies in" },
        { "2024-02-01 ATTACKED 2024-01-28", "2024-02-02 ATTACKED 2024-01-30", "", "what happens again" },
        { "2024-02-01 LEFT 2024-01-28", "2024-09-01 MEMBER_OF", "left and still a member", "membership after the departure" },
        { "2023-09-01 MEMBER_OF", "2024-02-01 LEFT 2024-01-28", "", "membership before it" },
        { "2020-06-01 ALLIED_WITH 2020-05", "2020-06-01 ATTACKED 2020-05-03", "allied and at war", "at the same time" },
        { "2020-06-01 ALLIED_WITH 2020-05", "2021-06-01 ATTACKED 2021-05-03", "", "at another time" },
    };

    [SkippableTheory]
    [MemberData(nameof(Reports))]
    public async Task Two_reports_contradict_each_other_or_not(string one, string other, string contradiction, string because)
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(session, ("a", one), ("b", other));

        var rows = await FindAsync(session);

        Assert.True(
            string.Join("; ", rows.Select(row => row["contradiction"])) == contradiction, $"{because}: {rows.Count} rows");
    }

    [SkippableFact]
    public async Task A_contradiction_shows_both_sentences_with_their_articles_and_how_many_say_so()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(
            session,
            ("a", "2024-02-01 LEFT 2024-01-28"),
            ("b", "2024-02-02 LEFT 2024-01-28"),
            ("c", "2024-03-01 LEFT denied"));

        var row = Assert.Single(await FindAsync(session));

        Assert.Equal(("Mali", "Cedeao", "LEFT", "2024-01-28"), (row["subject"], row["object"], row["type"], row["date"]));
        Assert.Equal(("Phrase 1.", "a", 2L), (row["sentence"], row["article"], row["articles"]));
        Assert.Equal(("LEFT", null, "Phrase 1.", "c", 1L), (row["contraryType"], row["contraryDate"], row["contrary"], row["contraryArticle"], row["contraryArticles"]));
        Assert.Equal((Some.Day("2024-02-01"), Some.Day("2024-03-01")), ((DateOnly?)row["published"], (DateOnly?)row["contraryPublished"]));
    }

    [SkippableFact]
    public async Task A_return_makes_membership_after_a_departure_right()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(
            session,
            ("a", "2024-02-01 LEFT 2024-01-28"),
            ("b", "2024-06-01 JOINED 2024-05-01"),
            ("c", "2024-09-01 MEMBER_OF"));

        Assert.Empty(await FindAsync(session));
    }

    [SkippableTheory]
    [InlineData("MET", 1)]
    [InlineData("ACCUSED", 0)]
    public async Task A_denial_the_other_way_round_contradicts_a_symmetric_relation_alone(string type, int count)
    {
        await using var session = await OpenEmptyAsync();
        var loader = new ArticleLoader(session, TimeProvider.System);
        await loader.LoadAsync(Some.Article("a", "2024-02-01", Some.Relation(Some.Mali, type, Some.Niger)));
        await loader.LoadAsync(Some.Article(
            "b", "2024-02-02", Some.Relation(Some.Niger, type, Some.Mali, status: RelationStatus.Denied)));

        Assert.Equal(count, (await FindAsync(session)).Count);
    }

    [SkippableFact]
    public async Task A_person_dies_once_and_an_article_does_not_contradict_itself()
    {
        await using var session = await OpenEmptyAsync();
        var loader = new ArticleLoader(session, TimeProvider.System);
        await loader.LoadAsync(Some.Article(
            "a",
            "2024-02-01",
            Some.Relation(Some.Mali, "KILLED", Person, Some.On("2024-01-01")),
            Some.Relation(Some.Mali, "MET", Some.Niger),
            Some.Relation(Some.Mali, "MET", Some.Niger, status: RelationStatus.Denied)));
        await loader.LoadAsync(Some.Article(
            "b", "2024-02-02", Some.Relation(Some.Mali, "KILLED", Person, Some.On("2024-01-03"))));

        Assert.Equal("X", Assert.Single(await FindAsync(session))["object"]);
    }

    [SkippableFact]
    public async Task What_is_not_sure_enough_contradicts_nothing()
    {
        await using var session = await OpenEmptyAsync();
        await LoadAsync(session, ("a", "2024-02-01 LEFT 2024-01-28"), ("b", "2024-03-01 LEFT denied"));

        Assert.Empty(await FindAsync(session, 0.95));
    }

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    // A report is the day of the article, the type, then a date and a status if any: "2024-02-01 LEFT 2024-01-28 denied".
    private static async Task LoadAsync(ICypherSession session, params (string Article, string Report)[] reports)
    {
        var loader = new ArticleLoader(session, TimeProvider.System);
        foreach (var (article, report) in reports)
        {
            var parts = report.Split(' ');
            var status = parts[^1] == "denied" ? RelationStatus.Denied : RelationStatus.Asserted;
            var date = parts.Length > 2 && parts[2] != "denied" ? parts[2] : null;
            await loader.LoadAsync(Some.Article(
                article, parts[0], Some.Relation(Some.Mali, parts[1], Some.Cedeao, Some.On(date), status, sentence: 1)));
        }
    }

    private static async Task<List<Dictionary<string, object?>>> FindAsync(ICypherSession session, double confidence = 0)
    {
        var query = QueryLibrary.Load(null).Find("contradictions")!;
        var parameters = query.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Default);
        parameters["minConfidence"] = confidence;
        var result = await session.RunAsync(query.Text, parameters);
        var columns = result.Columns;
        return [.. (await result.ToListAsync()).Select(row =>
            columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
