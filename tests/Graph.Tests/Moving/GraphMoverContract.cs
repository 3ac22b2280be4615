using ActorGraph.Graph.Moving;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Moving;

/// <summary>How a graph is copied to a store and back. A store's tests derive from this and open an empty graph of it.</summary>
public abstract class GraphMoverContract
{
    // Relations with their evidence, and notes of the user's own, which no id identifies and of which two are alike.
    private const string Graph = """
        CREATE (mali:Actor {id: 'mali', name: 'Mali', aliases: ['République du Mali', 'Bamako']})
        CREATE (niger:Actor:State {id: 'niger', name: 'Niger'})
        CREATE (cedeao:Actor {id: 'cedeao', name: 'Cedeao'})
        CREATE (article:Article {id: 'a1', published: date('2024-01-28'), imported: datetime('2024-01-29T10:00:00Z')})
        CREATE (evidence:Evidence {id: 'e1', text: 'Le Mali et le Niger ont quitté la Cedeao.', start: 0, end: 41})
        CREATE (evidence)-[:IN]->(article)
        CREATE (mali)-[:LEFT {id: 'r1', start: date('2024-01-28'), confidence: 0.9, evidence: ['e1']}]->(cedeao)
        CREATE (niger)-[:LEFT {id: 'r2', start: date('2024-01-28'), confidence: 0.9, evidence: ['e1']}]->(cedeao)
        CREATE (mali)-[:ALLIED_WITH {id: 'r3'}]->(niger), (mali)-[:ALLIED_WITH {id: 'r4'}]->(niger)
        CREATE (note:Note:`à lire` {text: 'à relire', due: duration('P1DT2H'), at: point({longitude: -8, latitude: 12.6}),
                                    seen: datetime('2024-07-01T12:00:00.000000005[Europe/Paris]'), pages: [1, 2], done: false})
        CREATE (note)-[:ABOUT {weight: 1.5}]->(mali), (note)-[:ABOUT {weight: 1.5}]->(note)
        CREATE (:Note {text: 'deux fois'})-[:`SEE ALSO`]->(note), (:Note {text: 'deux fois'}), ({bare: true}), (:Empty)
        """;

    private const string Everything = """
        MATCH (n)
        OPTIONAL MATCH (n)-[r]->(m)
        RETURN labels(n), properties(n), type(r), properties(r), labels(m), properties(m)
        """;

    private static readonly StoreAddress From = StoreAddress.Parse("from.db");
    private static readonly StoreAddress To = StoreAddress.Parse("to.db");

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    [SkippableFact]
    public async Task Every_node_and_relationship_is_copied_with_all_that_it_has()
    {
        await using var source = await OpenSourceAsync();
        await using var target = await OpenEmptyAsync();

        var result = await new GraphMover(From, source, To, target).MoveAsync();

        Assert.Equal((10, 8, true), (result.Nodes, result.Relationships, result.IsSame));
        Assert.Equal(await TextAsync(source), await TextAsync(target));
        Assert.Equal(["actor_id", "article_id", "evidence_id"], await ConstraintsAsync(target));
    }

    [SkippableFact]
    public async Task There_and_back_the_checksum_is_the_same()
    {
        await using var source = await OpenSourceAsync();
        await using var there = await OpenEmptyAsync();
        await using var back = await EmbeddedStore.OpenEmptyAsync();
        var first = await new GraphMover(From, source, To, there).MoveAsync();

        var second = await new GraphMover(To, there, From, back).MoveAsync();

        Assert.Equal(first.Source, second.Target);
        Assert.Equal(await TextAsync(source), await TextAsync(back));
    }

    [SkippableFact]
    public async Task Copied_again_nothing_is_copied_and_both_are_compared()
    {
        await using var source = await OpenSourceAsync();
        await using var target = await OpenEmptyAsync();
        await new GraphMover(From, source, To, target).MoveAsync();

        var again = await new GraphMover(From, source, To, target).MoveAsync();

        Assert.Equal((0, 0, true), (again.Nodes, again.Relationships, again.IsSame));
        Assert.Equal(await TextAsync(source), await TextAsync(target));
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    public async Task Interrupted_it_goes_on_where_it_was(int transactions)
    {
        await using var source = await OpenSourceAsync();
        await using var target = await OpenEmptyAsync();
        var (nodes, relationships) = await InterruptAsync(source, target, transactions);

        var result = await new GraphMover(From, source, To, target) { BatchSize = 3 }.MoveAsync();

        Assert.Equal((10 - nodes, 8 - relationships, true), (result.Nodes, result.Relationships, result.IsSame));
        Assert.Equal(await TextAsync(source), await TextAsync(target));
        Assert.Equal(["actor_id", "article_id", "evidence_id"], await ConstraintsAsync(target));
    }

    [SkippableTheory]
    [InlineData(1, "MATCH (n:Actor {id: 'mali'}) SET n.name = 'mali'")]
    [InlineData(1, "MATCH (n) DETACH DELETE n")]
    [InlineData(6, "MATCH (n:Actor {id: 'mali'})-[r:LEFT]->() SET r.confidence = 0.1")]
    public async Task A_source_that_changed_in_between_is_told(int transactions, string change)
    {
        await using var source = await OpenSourceAsync();
        await using var target = await OpenEmptyAsync();
        await InterruptAsync(source, target, transactions);
        await RowsAsync(source, change);

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new GraphMover(From, source, To, target).MoveAsync());

        Assert.Equal("AG4022", error.Code);
        Assert.StartsWith($"{From} is no longer what it was", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_store_with_another_graph_is_left_alone()
    {
        await using var source = await OpenSourceAsync();
        await using var target = await OpenEmptyAsync();
        await RowsAsync(target, "CREATE (:Actor {id: 'togo'})");

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new GraphMover(From, source, To, target).MoveAsync());

        Assert.Equal("AG4021", error.Code);
        Assert.Equal([[1L]], await RowsAsync(target, "MATCH (n) RETURN count(n)"));
    }

    [SkippableFact]
    public async Task A_copy_that_differs_is_told_and_kept_for_another_look()
    {
        await using var source = await OpenSourceAsync();
        await using var target = await OpenEmptyAsync();
        await InterruptAsync(source, target, 5);
        await RowsAsync(target, "MATCH (n:Actor {id: 'mali'}) SET n.name = 'Bamako'");

        var result = await new GraphMover(From, source, To, target).MoveAsync();

        Assert.False(result.IsSame);
        Assert.Equal((result.Source.Nodes.Count, result.Source.Relationships), (result.Target.Nodes.Count, result.Target.Relationships));
        Assert.NotEqual(result.Source.Nodes, result.Target.Nodes);
    }

    [SkippableFact]
    public async Task What_is_itself_half_a_copy_is_not_copied()
    {
        await using var source = await OpenSourceAsync();
        await using var half = await OpenEmptyAsync();
        await using var target = await EmbeddedStore.OpenEmptyAsync();
        await InterruptAsync(source, half, 2);

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new GraphMover(To, half, From, target).MoveAsync());

        Assert.Equal("AG4023", error.Code);
    }

    private static async Task<ICypherSession> OpenSourceAsync()
    {
        var session = await EmbeddedStore.OpenEmptyAsync();
        await RowsAsync(session, Graph);
        return session;
    }

    private static async Task<(long Nodes, long Relationships)> InterruptAsync(
        ICypherSession source, ICypherSession target, int transactions)
    {
        using var stop = new CancellationTokenSource();
        var (nodes, relationships) = (0L, 0L);
        var mover = new GraphMover(From, source, To, target) { BatchSize = 3 };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => mover.MoveAsync(Count, stop.Token));
        return (nodes, relationships);

        void Count(long nodesSoFar, long relationshipsSoFar)
        {
            (nodes, relationships) = (nodesSoFar, relationshipsSoFar);
            if (--transactions == 0)
            {
                stop.Cancel();
            }
        }
    }

    private static async Task<List<IReadOnlyList<object?>>> RowsAsync(ICypherSession session, string query) =>
        await (await session.RunAsync(query, new Dictionary<string, object?>())).ToListAsync();

    private static async Task<IEnumerable<string>> ConstraintsAsync(ICypherSession session) =>
        (await RowsAsync(session, "SHOW CONSTRAINTS YIELD name")).Select(row => (string)row[0]!).Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> TextAsync(ICypherSession session) =>
        (await RowsAsync(session, Everything)).Select(row => string.Join(" | ", row.Select(Text))).Order(StringComparer.Ordinal);

    private static string Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object?> map =>
            $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Text(pair.Value)}"))}}}",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text).Order(StringComparer.Ordinal))}]",
        _ => FormattableString.Invariant($"{value} ({value.GetType().Name})"),
    };
}
