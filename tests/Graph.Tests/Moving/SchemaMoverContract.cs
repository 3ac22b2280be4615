using System.Globalization;
using ActorGraph.Graph.Moving;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Moving;

/// <summary>How indexes and constraints are copied to a store and back. A store's tests derive from this and open an empty graph of it.</summary>
public abstract class SchemaMoverContract
{
    // Of each kind that both an embedded store and every Neo4j can have.
    private static readonly string[] Schema =
    [
        "CREATE INDEX note_due FOR (n:Note) ON (n.due, n.done)",
        "CREATE TEXT INDEX note_text FOR (n:`à lire`) ON (n.text)",
        "CREATE POINT INDEX note_at FOR (n:Note) ON (n.at)",
        "CREATE FULLTEXT INDEX sentences FOR (n:Evidence|Note) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}}",
        "CREATE INDEX about_weight FOR ()-[r:ABOUT]-() ON (r.weight)",
        "CREATE CONSTRAINT note_page FOR (n:Page) REQUIRE (n.number, n.book) IS UNIQUE",
        "CREATE CONSTRAINT seen_id FOR ()-[r:`SEE ALSO`]-() REQUIRE r.id IS UNIQUE",
    ];

    private static readonly StoreAddress From = StoreAddress.Parse("from.db");
    private static readonly StoreAddress To = StoreAddress.Parse("to.db");

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    [SkippableFact]
    public async Task All_are_copied_with_their_names_and_come_back_as_they_went()
    {
        await using var source = await OpenSourceAsync(Schema);
        await using var there = await OpenEmptyAsync();
        await using var back = await EmbeddedStore.OpenEmptyAsync();

        var first = await MoveAsync(source, there);
        var second = await MoveAsync(there, back);

        Assert.Equal((Schema.Length, 0), (first.Copied, first.Refusals.Length));
        Assert.Equal((Schema.Length, 0), (second.Copied, second.Refusals.Length));
        Assert.Equal(await TextAsync(source), await TextAsync(there));
        Assert.Equal(await TextAsync(source), await TextAsync(back));
    }

    [SkippableFact]
    public async Task Copied_again_only_what_is_missing_is_made()
    {
        await using var source = await OpenSourceAsync(Schema);
        await using var target = await OpenEmptyAsync();
        await MoveAsync(source, target);
        await RowsAsync(target, "DROP INDEX note_text");
        await RowsAsync(target, "DROP CONSTRAINT note_page");

        var again = await MoveAsync(source, target);

        Assert.Equal((2, 0), (again.Copied, again.Refusals.Length));
        Assert.Equal(await TextAsync(source), await TextAsync(target));
    }

    [SkippableFact]
    public async Task Of_a_name_or_a_place_that_is_taken_it_is_told_and_the_rest_is_copied()
    {
        await using var source = await OpenSourceAsync(
            "CREATE INDEX by_text FOR (n:Note) ON (n.text)",
            "CREATE INDEX by_pages FOR (n:Note) ON (n.pages)",
            "CREATE INDEX by_due FOR (n:Note) ON (n.due)");
        await using var target = await OpenEmptyAsync();
        await RowsAsync(target, "CREATE INDEX by_text FOR (n:Book) ON (n.text)");
        await RowsAsync(target, "CREATE INDEX notes_by_pages FOR (n:Note) ON (n.pages)");

        var schema = await MoveAsync(source, target);

        Assert.Equal(1, schema.Copied);
        Assert.Equal(["by_pages", "by_text"], schema.Refusals.Select(refusal => refusal.Name));
        Assert.StartsWith("There already exists ", schema.Refusals[0].Reason, StringComparison.Ordinal);
        Assert.StartsWith("There already exists an index called 'by_text'", schema.Refusals[1].Reason, StringComparison.Ordinal);
        Assert.Contains("by_text NODE RANGE Book text", await TextAsync(target));
    }

    protected static async Task<ICypherSession> OpenSourceAsync(params string[] schema)
    {
        var session = await EmbeddedStore.OpenEmptyAsync();
        await RowsAsync(session, "CREATE (:Note {text: 'à relire', pages: [1, 2]})-[:ABOUT {weight: 1.5}]->(:Actor {id: 'mali'})");
        foreach (var statement in schema)
        {
            await RowsAsync(session, statement);
        }

        return session;
    }

    protected static async Task<SchemaCopy> MoveAsync(ICypherSession source, ICypherSession target) =>
        (await new GraphMover(From, source, To, target).MoveAsync()).Schema;

    private static async Task<List<IReadOnlyList<object?>>> RowsAsync(ICypherSession session, string query) =>
        await (await session.RunAsync(query, new Dictionary<string, object?>())).ToListAsync();

    private static async Task<IEnumerable<string>> TextAsync(ICypherSession session)
    {
        var indexes = await RowsAsync(session, """
            SHOW INDEXES YIELD name, entityType, type, labelsOrTypes, properties, owningConstraint, options
            WHERE type <> 'LOOKUP'
            RETURN name, entityType, type, labelsOrTypes, properties, owningConstraint, options.indexConfig['fulltext.analyzer']
            """);
        var constraints = await RowsAsync(session, "SHOW CONSTRAINTS YIELD name, entityType, type, labelsOrTypes, properties");
        return indexes.Concat(constraints).Select(row => string.Join(' ', row.Select(Text)).TrimEnd()).Order(StringComparer.Ordinal);
    }

    private static string? Text(object? value) => value is IReadOnlyList<object?> names
        ? string.Join(", ", names.OfType<string>().Order(StringComparer.Ordinal))
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
