using ActorGraph.Cypher;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

/// <summary>What every store must do. A store's tests derive from this and open an empty graph of it.</summary>
public abstract class CypherSessionContract
{
    private static readonly Dictionary<string, object?> None = [];

    [SkippableFact]
    public async Task A_row_gives_the_values_of_the_columns_in_order()
    {
        await using var session = await OpenEmptyAsync();

        var result = await session.RunAsync("RETURN 1 AS one, 'deux' AS two, null AS three", None);

        Assert.Equal(["one", "two", "three"], result.Columns);
        Assert.Equal([[1L, "deux", null]], await result.ToListAsync());
    }

    public static TheoryData<object?> Values => new()
    {
        null,
        true,
        long.MaxValue,
        -0.5,
        "« L'été »\n\"'\\",
        new DateOnly(2024, 2, 29),
        new List<object?> { 1L, "a", null, new List<object?> { 2.5 } },
        new List<object?>(),
        new CypherDuration(14, -3, 3600, 5),
        new CypherPoint(4326, -7.99, 12.65, null),
        new CypherPoint(9157, 1, 2, 3),
        new CypherTime(45_000_000_000_005, 3600),
        new CypherLocalTime(45_000_000_000_005),
        new CypherLocalDateTime(19_781, 45_000_000_000_005),
        new CypherDateTime(19_781, 45_000_000_000_005, 3600, "Europe/Paris"),
        new List<object?> { new CypherDuration(0, 1, 0, 0) },
    };

    [SkippableTheory]
    [MemberData(nameof(Values))]
    public async Task A_parameter_comes_back_as_it_went(object? value)
    {
        await using var session = await OpenEmptyAsync();

        Assert.Equal(value, await ScalarAsync(session, "RETURN $value AS value", new() { ["value"] = value }));
    }

    [SkippableFact]
    public async Task A_map_comes_back_as_it_went()
    {
        await using var session = await OpenEmptyAsync();
        var map = new Dictionary<string, object?> { ["name"] = "Mali", ["since"] = new DateOnly(1960, 9, 22), ["none"] = null };

        var back = await ScalarAsync(session, "RETURN $value AS value", new() { ["value"] = map });

        Assert.Equal(map, Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(back));
    }

    [SkippableFact]
    public async Task A_moment_comes_back_as_it_went()
    {
        await using var session = await OpenEmptyAsync();
        var moment = new DateTimeOffset(2024, 9, 17, 5, 0, 0, TimeSpan.Zero);

        Assert.Equal(moment, await ScalarAsync(session, "RETURN $value AS value", new() { ["value"] = moment }));
    }

    [SkippableFact]
    public async Task Nodes_relationships_and_paths_carry_labels_types_and_properties()
    {
        await using var session = await OpenEmptyAsync();
        await RunAsync(session, "CREATE (:Actor:State {id: 'mali'})-[:LEFT {start: date('2024-01-28')}]->(:Actor {id: 'cedeao'})");

        var row = (await RunAsync(session, "MATCH p = (a {id: 'mali'})-[r]->(b) RETURN a, r, b, p"))[0];

        var (mali, left, cedeao) = ((GraphNode)row[0]!, (GraphRelationship)row[1]!, (GraphNode)row[2]!);
        Assert.Equal(["Actor", "State"], mali.Labels.Order());
        Assert.Equal("mali", mali.Properties["id"]);
        Assert.Equal("LEFT", left.Type);
        Assert.Equal(new DateOnly(2024, 1, 28), left.Properties["start"]);
        Assert.Equal((mali.ElementId, cedeao.ElementId), (left.StartElementId, left.EndElementId));
        var path = Assert.IsType<GraphPath>(row[3]);
        Assert.Equal(["mali", "cedeao"], path.Nodes.Select(node => node.Properties["id"]));
        Assert.Equal(left.ElementId, Assert.Single(path.Relationships).ElementId);
    }

    [SkippableFact]
    public async Task Counters_tell_what_changed()
    {
        await using var session = await OpenEmptyAsync();

        var result = await session.RunAsync("CREATE (:A {x: 1})-[:R]->(:B)", None);
        await result.ToListAsync();

        var counters = result.Counters;
        Assert.Equal((2, 1, 1, 2), (
            counters.NodesCreated, counters.RelationshipsCreated, counters.PropertiesSet, counters.LabelsAdded));
    }

    [SkippableFact]
    public async Task A_write_transaction_is_seen_once_it_is_committed()
    {
        await using var session = await OpenEmptyAsync();

        await session.WriteAsync(async (write, token) =>
        {
            await (await write.RunAsync("CREATE (:A)", None, token)).ToListAsync(token);
            return await (await write.RunAsync("CREATE (:B)", None, token)).ToListAsync(token);
        });

        Assert.Equal(2L, await ScalarAsync(session, "MATCH (n) RETURN count(n) AS nodes"));
    }

    [SkippableFact]
    public async Task A_write_transaction_that_throws_leaves_nothing()
    {
        await using var session = await OpenEmptyAsync();

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => session.WriteAsync<int>(async (write, token) =>
        {
            await (await write.RunAsync("CREATE (:A)", None, token)).ToListAsync(token);
            throw new TimeZoneNotFoundException();
        }));

        Assert.Equal(0L, await ScalarAsync(session, "MATCH (n) RETURN count(n) AS nodes"));
    }

    [SkippableFact]
    public async Task A_transaction_sees_its_own_writes()
    {
        await using var session = await OpenEmptyAsync();

        var seen = await session.WriteAsync(async (write, token) =>
        {
            await (await write.RunAsync("CREATE (:A)", None, token)).ToListAsync(token);
            return await (await write.RunAsync("MATCH (n:A) RETURN count(n) AS nodes", None, token)).ToListAsync(token);
        });

        Assert.Equal(1L, seen[0][0]);
    }

    [SkippableFact]
    public async Task A_query_that_only_reads_sees_what_was_written_before()
    {
        await using var session = await OpenEmptyAsync();
        await RunAsync(session, "CREATE (:A {x: 1}), (:A {x: 2})");

        var result = await session.ReadAsync("MATCH (a:A) RETURN a.x AS x ORDER BY x", None);

        Assert.Equal(["x"], result.Columns);
        Assert.Equal([[1L], [2L]], await result.ToListAsync());
    }

    [SkippableTheory]
    [InlineData("RETURN 1 AS one", "one")]
    [InlineData("CREATE (a:A) RETURN 1 AS one", "one")]
    [InlineData("CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name)")]
    [InlineData("UNWIND [1] AS i CALL (i) { CREATE (a:A) } IN TRANSACTIONS")]
    public async Task Any_query_can_be_asked(string query, params string[] columns)
    {
        await using var session = await OpenEmptyAsync();

        await using var result = await session.AskAsync(query, None);

        Assert.Equal(columns, result.Columns);
    }

    [SkippableTheory]
    [InlineData("RETURN 1 +", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("RETURN missing", "Neo.ClientError.Statement.SyntaxError")]
    public async Task A_wrong_query_is_refused_with_its_code(string query, string code)
    {
        await using var session = await OpenEmptyAsync();

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => RunAsync(session, query));

        Assert.Equal(code, error.Code);
    }

    [SkippableFact]
    public async Task A_missing_parameter_is_named()
    {
        await using var session = await OpenEmptyAsync();

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => RunAsync(session, "RETURN $absent"));

        Assert.Contains("absent", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_second_node_with_a_unique_value_is_refused()
    {
        await using var session = await OpenEmptyAsync();
        await RunAsync(session, "CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        await RunAsync(session, "CREATE (:Actor {id: 'mali'})");

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => RunAsync(session, "CREATE (:Actor {id: 'mali'})"));

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        Assert.Equal(1L, await ScalarAsync(session, "MATCH (n:Actor) RETURN count(n) AS nodes"));
    }

    [SkippableFact]
    public async Task Schema_commands_can_be_repeated()
    {
        await using var session = await OpenEmptyAsync();
        const string Command = "CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name)";

        await RunAsync(session, Command);
        await RunAsync(session, Command);
    }

    [SkippableFact]
    public async Task A_session_works_on_after_an_error()
    {
        await using var session = await OpenEmptyAsync();

        await Assert.ThrowsAsync<GraphStoreException>(() => RunAsync(session, "RETURN"));

        Assert.Equal(1L, await ScalarAsync(session, "RETURN 1 AS one"));
    }

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    private static async Task<List<IReadOnlyList<object?>>> RunAsync(ICypherSession session, string query) =>
        await (await session.RunAsync(query, None)).ToListAsync();

    private static async Task<object?> ScalarAsync(
        ICypherSession session, string query, Dictionary<string, object?>? parameters = null)
    {
        var rows = await (await session.RunAsync(query, parameters ?? None)).ToListAsync();
        return Assert.Single(Assert.Single(rows));
    }
}
