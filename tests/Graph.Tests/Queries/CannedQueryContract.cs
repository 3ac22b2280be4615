using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Loading;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Queries;

/// <summary>What the canned queries answer, on every store: a store's tests derive from this.</summary>
public abstract class CannedQueryContract
{
    private static readonly Actor Army = new("mali/armee", "Armée malienne", ActorKind.Military, [], Country: "mali");
    private static readonly Actor Group = new("gsim", "GSIM", ActorKind.ArmedGroup, ["JNIM"], Country: "mali");
    private static readonly Actor France = new("france", "France", ActorKind.State, []);
    private static readonly Actor Russia = new("russie", "Russie", ActorKind.State, []);
    private static readonly Actor Minusma = new("minusma", "Minusma", ActorKind.Mission, []);
    private static readonly Actor Un = new("onu", "ONU", ActorKind.Organisation, ["Nations unies"]);

    public static TheoryData<string, string[]> Alliances => new()
    {
        { "", ["France 2013 2022-05-02", "Niger 2023-09-16 -", "Russie - -"] },
        { "2012-12-31", [] },
        { "2013-01-01", ["France 2013 2022-05-02"] },
        { "2022-05-01", ["France 2013 2022-05-02"] },
        { "2022-05-02", [] },
        { "2023-09-16", ["Niger 2023-09-16 -"] },
        // The alliance with Russia has no date: it is known from the day of the article on.
        { "2024-09-16", ["Niger 2023-09-16 -"] },
        { "2024-09-17", ["Niger 2023-09-16 -", "Russie - -"] },
    };

    [SkippableTheory]
    [MemberData(nameof(Alliances))]
    public async Task An_alliance_holds_from_its_beginning_to_the_first_rupture(string at, string[] expected)
    {
        await using var session = await OpenFilledAsync();

        var rows = await RunAsync(session, "alliances", ("at", at.Length == 0 ? null : at));

        Assert.Equal(expected, rows.Select(row => $"{row["ally"]} {row["since"] ?? "-"} {Text(row["until"])}"));
    }

    [SkippableFact]
    public async Task An_alliance_shows_the_sentence_and_article_that_say_so()
    {
        await using var session = await OpenFilledAsync();

        var row = Assert.Single(await RunAsync(session, "alliances", ("at", "2022-05-01")));

        Assert.Equal(("Phrase 1.", new DateOnly(2022, 5, 3)), ((string)row["sentence"]!, (DateOnly)row["published"]!));
        Assert.Matches("^[0-9a-f]{16}$", (string)row["evidence"]!);
    }

    [SkippableFact]
    public async Task Who_left_gives_those_with_and_without_a_date()
    {
        await using var session = await OpenFilledAsync();

        var rows = await RunAsync(session, "who-left");

        Assert.Equal(["Mali 2024-01-28", "Niger -"], rows.Select(row => $"{row["actor"]} {row["date"] ?? "-"}"));
    }

    [SkippableTheory]
    [InlineData(null, null, 1)]
    [InlineData("Mali", null, 1)]
    [InlineData("Armée malienne", "Minusma", 1)]
    [InlineData("France", null, 0)]
    [InlineData(null, "ONU", 0)]
    public async Task A_demand_is_found_by_who_makes_it_the_organ_or_its_state_and_by_who_must_leave(
        string? actor, string? target, int count)
    {
        await using var session = await OpenFilledAsync();

        Assert.Equal(count, (await RunAsync(session, "demands", ("actor", actor), ("target", target))).Count);
    }

    [SkippableFact]
    public async Task Relations_are_those_of_the_actor_and_its_organs_but_not_of_groups_in_the_country()
    {
        await using var session = await OpenFilledAsync();

        var all = await RunAsync(session, "relations");
        var alone = await RunAsync(session, "relations", ("organs", false));

        Assert.Contains(all, row => (string)row["type"]! == "DEMANDED_WITHDRAWAL");
        Assert.DoesNotContain(alone, row => (string)row["type"]! == "DEMANDED_WITHDRAWAL");
        Assert.DoesNotContain(all, row => (string)row["subject"]! == "GSIM" && (string)row["object"]! == "ONU");
    }

    [SkippableFact]
    public async Task Relations_can_be_narrowed()
    {
        await using var session = await OpenFilledAsync();

        var rows = await RunAsync(session, "relations", ("other", "France"), ("type", "BROKE_WITH"), ("status", "asserted"));

        Assert.Equal("Mali BROKE_WITH France 2022-05-02", Relation(Assert.Single(rows)));
    }

    [SkippableTheory]
    [InlineData("relations")]
    [InlineData("conflicts")]
    [InlineData("timeline")]
    [InlineData("evidence")]
    [InlineData("alliances")]
    [InlineData("demands")]
    [InlineData("who-left")]
    public async Task Relations_of_little_confidence_can_be_left_out(string query)
    {
        await using var session = await OpenFilledAsync();

        var all = await RunAsync(session, query, ("minConfidence", 0.9));
        var surer = await RunAsync(session, query, ("minConfidence", 0.91));

        Assert.NotEmpty(all);
        Assert.Empty(surer);
    }

    [SkippableFact]
    public async Task A_timeline_is_in_the_order_of_time_and_leaves_out_what_is_denied()
    {
        await using var session = await OpenFilledAsync();

        var rows = await RunAsync(session, "timeline", ("since", "2013-01-01"), ("until", "2024-01-28"));

        Assert.Equal(
            [
                "Mali ALLIED_WITH France 2013", "Mali BROKE_WITH France 2022-05-02", "Niger ALLIED_WITH Mali 2023-09-16",
                "Mali LEFT Cedeao 2024-01-28",
            ],
            rows.Select(Relation));
    }

    [SkippableFact]
    public async Task An_actor_has_its_names_and_its_relations_by_type()
    {
        await using var session = await OpenFilledAsync();

        var row = Assert.Single(await RunAsync(session, "actor"));

        Assert.Equal(("mali", "state", "MLI"), ((string)row["id"]!, (string)row["kind"]!, (string)row["iso3"]!));
        Assert.Equal(["République du Mali"], Texts(row["aliases"]));
        Assert.Equal(["ALLIED_WITH 3", "ACCUSED 1", "ATTACKED 1", "BROKE_WITH 1", "LEFT 1"], Texts(row["relations"]));
    }

    [SkippableFact]
    public async Task A_path_leads_from_an_organ_of_the_one_to_the_other()
    {
        await using var session = await OpenFilledAsync();

        var rows = await RunAsync(session, "paths", ("from", "Mali"), ("to", "ONU"));

        Assert.Equal(
            ["1 1 Armée malienne DEMANDED_WITHDRAWAL Minusma -", "1 2 Minusma PART_OF ONU -"],
            rows.Select(row => $"{row["way"]} {row["step"]} {Relation(row)}"));
    }

    [SkippableFact]
    public async Task There_is_no_path_where_none_leads()
    {
        await using var session = await OpenFilledAsync();

        Assert.Empty(await RunAsync(session, "paths", ("from", "Mali"), ("to", "GSIM")));
    }

    [SkippableFact]
    public async Task Evidence_gives_the_sentence_its_place_and_its_article()
    {
        await using var session = await OpenFilledAsync();

        var row = Assert.Single(await RunAsync(session, "evidence", ("other", "Cedeao"), ("type", "LEFT")));

        Assert.Equal(
            ("Phrase 1.", 1L, 10L, 19L, "b"),
            ((string)row["sentence"]!, (long)row["number"]!, (long)row["start"]!, (long)row["end"]!, (string)row["articleId"]!));
        Assert.Single(await RunAsync(session, "evidence", ("id", row["evidence"]), ("type", "LEFT")));
    }

    [SkippableFact]
    public async Task Conflicts_are_in_deeds_and_in_words_unless_told_otherwise()
    {
        await using var session = await OpenFilledAsync();

        var all = await RunAsync(session, "conflicts");
        var deeds = await RunAsync(session, "conflicts", ("words", false));

        Assert.Equal(["BROKE_WITH", "LEFT", "ACCUSED", "DEMANDED_WITHDRAWAL"], all.Select(row => row["type"]));
        Assert.Equal(["BROKE_WITH", "LEFT"], deeds.Select(row => row["type"]));
    }

    [SkippableFact]
    public async Task Articles_are_listed_newest_first_with_the_number_of_their_evidence()
    {
        await using var session = await OpenFilledAsync();

        var rows = await RunAsync(session, "articles", ("since", "2023-01-01"));

        Assert.Equal(["c 6", "b 1"], rows.Select(row => $"{row["id"]} {row["evidence"]}"));
        Assert.Equal("c", Assert.Single(await RunAsync(session, "articles", ("limit", 1)))["id"]);
    }

    [SkippableTheory]
    [InlineData("mali", "Mali")]
    [InlineData("RÉPUBLIQUE DU MALI", "Mali")]
    [InlineData("jnim", "GSIM")]
    [InlineData("mali/armee", "Armée malienne")]
    [InlineData("l'armee malienne", "Armée malienne")]
    public async Task An_actor_is_found_by_any_of_its_names(string text, string name)
    {
        await using var session = await OpenFilledAsync();

        Assert.Equal(name, (await new ActorResolver(session, Gazetteer.Load).ResolveAsync(text)).Name);
    }

    [SkippableFact]
    public async Task An_unknown_actor_gets_suggestions_from_those_in_the_graph()
    {
        await using var session = await OpenFilledAsync();

        var resolution = await new ActorResolver(session, Gazetteer.Load).ResolveAsync("Nigger");

        Assert.Null(resolution.Name);
        Assert.Equal("Niger", resolution.Suggestions[0]);
    }

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    private static async Task<List<Dictionary<string, object?>>> RunAsync(
        ICypherSession session, string name, params (string Name, object? Value)[] values)
    {
        var query = QueryLibrary.Load(null).Find(name)!;
        var parameters = query.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Default);
        foreach (var (parameter, value) in values)
        {
            Assert.Contains(parameter, parameters.Keys);
            parameters[parameter] = value;
        }

        var result = await session.RunAsync(query.Text, parameters);
        var columns = result.Columns;
        return [.. (await result.ToListAsync()).Select(row =>
            columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string Relation(Dictionary<string, object?> row) =>
        $"{row["subject"]} {row["type"]} {row["object"]} {row["date"] ?? "-"}";

    private static string Text(object? date) => date is DateOnly day ? IsoDate.Format(day) : "-";

    private static IEnumerable<string> Texts(object? list) => ((IEnumerable<object?>)list!).Cast<string>();

    private async Task<ICypherSession> OpenFilledAsync()
    {
        var session = await OpenEmptyAsync();
        var loader = new ArticleLoader(session, TimeProvider.System);
        await loader.LoadAsync(Some.Article(
            "a",
            "2022-05-03",
            Some.Relation(Some.Mali, "ALLIED_WITH", France, Since("2013"), sentence: 1),
            Some.Relation(Some.Mali, "BROKE_WITH", France, Some.On("2022-05-02"), sentence: 2)));
        await loader.LoadAsync(Some.Article(
            "b", "2024-01-29", Some.Relation(Some.Mali, "LEFT", Some.Cedeao, Some.On("2024-01-28"), sentence: 1)));
        await loader.LoadAsync(Some.Article(
            "c",
            "2024-09-17",
            Some.Relation(Some.Niger, "ALLIED_WITH", Some.Mali, Since("2023-09-16"), sentence: 1),
            Some.Relation(Some.Mali, "ALLIED_WITH", Russia, sentence: 2),
            Some.Relation(Some.Niger, "LEFT", Some.Cedeao, sentence: 3),
            Some.Relation(Army, "DEMANDED_WITHDRAWAL", Minusma, sentence: 4),
            Some.Relation(Minusma, "PART_OF", Un, sentence: 4),
            Some.Relation(Some.Mali, "ACCUSED", Some.Cedeao, sentence: 3),
            Some.Relation(Some.Mali, "ATTACKED", Russia, status: RelationStatus.Denied, sentence: 5),
            Some.Relation(Group, "ATTACKED", new("ecole", "École", ActorKind.Facility, []), sentence: 6)));
        return session;
    }

    private static RelationDate Since(string text) => Some.On(text)! with { End = null };
}
