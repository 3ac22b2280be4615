namespace ActorGraph.Cypher.Tests.Planning;

public sealed class PlanTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public PlanTests()
    {
        _database.Run("CREATE CONSTRAINT actor FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        _database.Run("CREATE INDEX names FOR (a:Actor) ON (a.name)");
        _database.Run("UNWIND range(1, 200) AS i CREATE (:Actor {id: i, name: 'n' + i})");
        _database.Run("MATCH (a:Actor), (b:Actor) WHERE b.id = a.id + 1 CREATE (a)-[:KNOWS]->(b)");
        _database.Run("UNWIND range(1, 500) AS i CREATE (:Other {i: i})");
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("MATCH (a:Actor {id: $id})-[r]-(b:Actor) RETURN b", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor)-[r:KNOWS]->(b:Actor {id: $id}) RETURN a", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor) WHERE a.id IN [1, 2, 3] RETURN a", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor) WHERE a.name STARTS WITH 'n1' RETURN a", "NodeIndexSeekByPrefix")]
    [InlineData("MATCH (a:Actor) WHERE a.id > 10 AND a.id <= 12 RETURN a", "NodeIndexSeekByRange")]
    [InlineData("MATCH (a:Actor {id: $id}) MATCH (b:Actor {id: $id}) MERGE (a)-[:KNOWS]->(b)", "Expand(Into)")]
    [InlineData("UNWIND $list AS id MERGE (a:Actor {id: id}) SET a.seen = true", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor {id: 1}), (b:Actor {id: 9}), p = shortestPath((a)-[*]-(b)) RETURN p", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a) WHERE id(a) IN [1, 2, 3] RETURN a", "NodeByIdSeek")]
    [InlineData("MATCH (a:Actor) WHERE a.name = 'n1' OR a.name = 'n2' OR a.name = $id RETURN a", "a:Actor(name) IN ['n1', 'n2', $id]")]
    [InlineData("MATCH (a:Actor) WHERE a.name = 'n1' OR a.id = 2 OR (a.name STARTS WITH 'n11' AND a.x = 1) RETURN a", "NodeIndexSeekByPrefix")]
    [InlineData("MATCH (a:Actor) WHERE a.x = 1 AND (a.id = 7 OR id(a) = 3) RETURN a", "NodeByIdSeek")]
    [InlineData("MATCH (a:Actor) WHERE a.name = 'n1' OR (a.id > 5 AND (a.id = 7 OR a.name = 'n9')) RETURN a", "Union")]
    [InlineData("MATCH (a) WHERE (a:Actor AND a.name = 'n1') OR (a:Actor AND a.id = 2) RETURN a", "NodeUniqueIndexSeek")]
    [InlineData("UNWIND $list AS x MATCH (a:Actor)-[:KNOWS]->(b) WHERE a.name = x OR a.id = x RETURN b", "Apply")]
    [InlineData("MATCH (a:Actor {id: 1}) WITH collect(a) AS side MATCH (b)-[:KNOWS]-(c) WHERE b IN side RETURN c", "NodeByValueSeek")]
    [InlineData("MATCH (a:Actor {id: 1}) MATCH (b)-[:KNOWS]-(c), (d)-[:KNOWS]-(a) WHERE b = a RETURN c, d", "NodeByValueSeek")]
    [InlineData("WITH [1, 2] AS ids MATCH (a:Actor {name: 'n3'}), (b:Actor) WHERE b.id IN ids RETURN a, b", "NodeUniqueIndexSeek")]
    public void An_indexed_start_is_sought_and_nothing_scanned(string query, string step)
    {
        var plan = Explain(query);

        Assert.Contains(step, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Scan", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (a:Actor) WHERE a.id > 10 AND a.id <= $n RETURN a", "a:Actor(id) > 10 AND <= $n")]
    [InlineData("MATCH (:Other)-->(b) RETURN b", "()-[]->(b) from :Other")]
    [InlineData("MATCH (:Other) RETURN 1 SKIP 2", ":Other")]
    [InlineData("MATCH (a:Actor) WHERE a.name = $names[0] RETURN DISTINCT a.id AS id, {k: a.name[1..]} AS m SKIP 2 LIMIT 3 + $n", "a:Actor(name) = $names[0]")]
    [InlineData("MATCH (a:Actor) RETURN DISTINCT a.id AS id, {k: a.name[1..]} AS m SKIP 2 LIMIT 3 + $n", "a.id AS id, {k: a.name[1..]} AS m")]
    [InlineData("MATCH (a:Actor) RETURN DISTINCT a.id AS id, 1 AS m SKIP 2", "id, m")]
    [InlineData("MATCH (a:Actor) RETURN a SKIP 2", "2")]
    [InlineData("MATCH (a:Actor) RETURN a LIMIT 3 + $n", "3 + $n")]
    [InlineData("MATCH p = shortestPath((a:Actor {id: 1})-[:KNOWS*2..5]->(b:Actor {id: 9})) RETURN p", "SHORTEST 1 (a)-[:KNOWS*2..5]->(b)")]
    [InlineData("MATCH p = allShortestPaths((a:Actor {id: 1})<-[*]-(b:Actor {id: 9})) RETURN p", "ALL SHORTEST (a)<-[*1..]-(b)")]
    [InlineData("MATCH p = SHORTEST 2 GROUPS (a:Actor {id: 1})((x)-[:KNOWS]-(y)){1,4}(b:Actor {id: 9}) RETURN p", "SHORTEST 2 GROUPS (a)((x)-[:KNOWS]-(y)){1,4}(b)")]
    [InlineData("MATCH p = ANY 3 (a:Actor {id: 1})-[r:KNOWS]-+(b:Actor {id: 9}) RETURN p", "ANY 3 (a)-[r:KNOWS*1..]-(b)")]
    [InlineData("MATCH (a:Actor {id: 1})((x)-->(y)<-[:KNOWS]-(z)){1,} (b) RETURN b", "(a)((x)-[]->(y)<-[:KNOWS]-(z)){1,}(b)")]
    [InlineData("CREATE (a:A:B {x: 1})<-[:T]-(), (b)", "(a:A:B), (), (b), ()-[:T]->(a)")]
    [InlineData("CREATE (:A), (:B), (:C), (:D), (:E), (:F), (:G), (:H), (:I)", "(:A), (:B), (:C), (:D), (:E), (:F), (:G), (:H), ...")]
    [InlineData("MATCH (a:Actor {id: 1}) MERGE (a)-[r:T]->(:X)", "(:X), (a)-[r:T]->()")]
    [InlineData("MATCH (a:Actor {id: 1}) SET a.x = 1, a += $m, a:Y, a[$k] = null", "a.x = 1, a += $m, a:Y, a[$k] = null")]
    [InlineData("MATCH (a:Actor {id: 1}) REMOVE a.x, a:Y", "a.x, a:Y")]
    [InlineData("MATCH (a:Actor {id: 1})-[r]-(b) DELETE r, b", "r, b")]
    [InlineData("LOAD CSV FROM 'g.csv' AS line RETURN line", "'g.csv' AS line")]
    [InlineData("MATCH (a:Actor {id: 1}) FOREACH (x IN [1, 2] | SET a.x = x)", "x IN [1, 2]")]
    public void A_step_tells_what_it_does(string query, string details)
    {
        var parameters = new Dictionary<string, object?> { ["n"] = 12L, ["k"] = "key", ["m"] = new Dictionary<string, object?>(), ["names"] = new List<object?> { "n1" } };

        var plan = _database.Run("EXPLAIN " + query, parameters).Summary.Plan!;

        Assert.Contains(details, Steps(plan).Select(step => step.Details));
    }

    [Theory]
    [InlineData("WITH 1 AS one MATCH (a) WHERE id(a) IN [1, 'n:1', 1.0] RETURN id(a)")]
    [InlineData("MATCH (a) WHERE elementId(a) IN ['n:1', 'r:1', 'n:1', null] RETURN id(a)")]
    public void A_node_sought_by_several_ids_is_found_once(string query)
    {
        Assert.Contains("NodeByIdSeek", Explain(query), StringComparison.Ordinal);
        Assert.Equal(1L, _database.Run(query).Single()[0]);
    }

    [Fact]
    public void A_parameter_that_is_tested_for_null_leaves_an_equality_to_the_index()
    {
        const string Query = "MATCH (a:Actor) WHERE $id IS NULL OR a.id = $id RETURN count(a)";
        var one = new Dictionary<string, object?> { ["id"] = 7L };
        var none = new Dictionary<string, object?> { ["id"] = null };

        Assert.Equal(1L, _database.Run(Query, one).Single()[0]);
        Assert.Equal(200L, _database.Run(Query, none).Single()[0]);
        Assert.Equal(1L, _database.Run(Query, one).Single()[0]);
        Assert.Contains("NodeUniqueIndexSeek", Explain(Query, one), StringComparison.Ordinal);
        Assert.DoesNotContain("Filter", Explain(Query, none), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.id = 1 OR a.id = 1 OR a.name = 'n1'", 1)]
    [InlineData("a.id = 1 OR a.name = 'n1' OR a.id > 198", 3)]
    [InlineData("a.id = 1 OR a.id = null OR null = a.id", 1)]
    [InlineData("a.name IN ['n3', 'n4'] OR a.id IN [4, 5]", 3)]
    [InlineData("(a.name STARTS WITH 'n20' AND a.id < 201) OR a.id = 7", 3)]
    public void A_node_that_several_alternatives_find_is_found_once(string condition, int nodes)
    {
        Assert.Equal(nodes, _database.Run($"MATCH (a:Actor) WHERE {condition} RETURN a").Count());
        Assert.Equal(2 * nodes, _database.Run($"UNWIND [1, 2] AS time MATCH (a:Actor) WHERE {condition} RETURN a").Count());
        Assert.DoesNotContain("Scan", Explain($"MATCH (a:Actor) WHERE {condition} RETURN a"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_labels_each_is_sought_in_its_index()
    {
        _database.Run("CREATE INDEX FOR (o:Other) ON (o.id)");

        Assert.Single(_database.Run("MATCH (a:Actor|Other {id: 7}) RETURN a"));
        Assert.DoesNotContain("Scan", Explain("MATCH (a:Actor|Other {id: 7}) RETURN a"), StringComparison.Ordinal);
        Assert.Equal(2, _database.Run("MATCH (a:Actor|Other) WHERE a.id = 7 OR a.id > 199 RETURN a").Count());
        Assert.DoesNotContain("Scan", Explain("MATCH (a:Actor|Other) WHERE a.id = 7 OR a.id > 199 RETURN a"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_that_an_index_finds_for_a_list_are_not_looked_up_in_it_again()
    {
        var plan = Explain("MATCH (a:Actor) WHERE a.id IN $ids AND a.name <> 'n2' RETURN a");

        Assert.Contains("a.name <> 'n2'", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("a.id IN $ids AND", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("a:Actor AND", plan, StringComparison.Ordinal);
        Assert.Equal(3, _database.Run("MATCH (a:Actor) WHERE a.id IN [1, 2.0, null, 3, 2, 'n', 0.0 / 0.0, [1]] RETURN a").Count());
    }

    [Theory]
    [InlineData("MATCH (a:Actor) RETURN count(*)", "NodeCountFromCountStore", 200)]
    [InlineData("MATCH (a) RETURN count(a)", "NodeCountFromCountStore", 700)]
    [InlineData("MATCH (:Actor)-[r:KNOWS]->(:Actor) RETURN count(*)", "RelationshipCountFromCountStore", 199)]
    [InlineData("MATCH (:Actor)-[r]-(:Actor) RETURN count(r)", "RelationshipCountFromCountStore", 398)]
    [InlineData("MATCH (:Actor)-[r:KNOWS]->(:Other) RETURN count(*)", "RelationshipCountFromCountStore", 0)]
    [InlineData("MATCH (:Actor {id: 7})-[:KNOWS]-(b:Actor) RETURN count(b)", "GetDegree", 2)]
    [InlineData("MATCH (:Actor {id: 7})-[:KNOWS]-()-[:KNOWS]-(c) RETURN count(*)", "GetDegree", 2)]
    [InlineData("MATCH (:Actor {id: 1})-[:KNOWS]-()-[:KNOWS]->(c:Other) RETURN count(*)", "GetDegree", 0)]
    public void What_is_only_counted_is_not_walked_over(string query, string step, long expected)
    {
        Assert.Contains(step, Explain(query), StringComparison.Ordinal);
        Assert.Equal(expected, _database.Run(query).Single()[0]);
    }

    [Theory]
    [InlineData("MATCH (a:Absent) RETURN 1, count(*)")]
    [InlineData("MATCH ()-[r:ABSENT]->() RETURN 1, count(*)")]
    [InlineData("MATCH (:Actor)-[r:KNOWS]->(:Other) RETURN 1, count(*)")]
    [InlineData("MATCH (a:Actor {id: 7})-[:ABSENT]->() RETURN a.id, count(*)")]
    public void What_is_not_there_is_counted_in_no_group(string query) => Assert.Empty(_database.Run(query));

    [Fact]
    public void Counts_keep_up_with_loops_labels_and_deletes()
    {
        const string Either = "MATCH (:Mark)-[r:LIKES]-(:Actor) RETURN count(*)";
        _database.Run("MATCH (a:Actor {id: 1}), (b:Actor {id: 2}) CREATE (a)-[:LIKES]->(a), (a)-[:LIKES]->(b), (b)-[:LIKES]->(a)");
        Assert.Equal(0L, _database.Run(Either).Single()[0]);

        _database.Run("MATCH (a:Actor {id: 1}) SET a:Mark");
        Assert.Equal(3L, _database.Run(Either).Single()[0]);
        Assert.Equal(3L, _database.Run("MATCH (:Actor {id: 1})-[:LIKES]-(b) RETURN count(*)").Single()[0]);

        _database.Run("MATCH (:Actor {id: 2})-[r:LIKES]->() DELETE r");
        Assert.Equal(2L, _database.Run(Either).Single()[0]);

        _database.Run("MATCH (a:Mark) REMOVE a:Mark");
        Assert.Equal(0L, _database.Run(Either).Single()[0]);
        Assert.Empty(_database.Check());
    }

    [Fact]
    public void A_transaction_counts_what_it_has_done_itself()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        transaction.Run("MATCH (a:Actor {id: 1}) CREATE (a)-[:LIKES]->(:Actor {id: -1})").Dispose();

        Assert.Equal(1L, transaction.Run("MATCH (:Actor)-[r:LIKES]->(:Actor) RETURN count(*)").Single()[0]);
        Assert.Equal(1L, transaction.Run("MATCH (:Actor {id: -1})<-[:LIKES]-(b) RETURN count(b)").Single()[0]);
        Assert.Equal(201L, transaction.Run("MATCH (a:Actor) RETURN count(*)").Single()[0]);
    }

    [Fact]
    public void Parts_that_an_equality_joins_are_hashed()
    {
        Assert.Contains(
            "ValueHashJoin", Explain("MATCH (a:Actor), (o:Other) WHERE toInteger(a.name) = o.i RETURN a, o"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_gives_what_a_scan_gives()
    {
        Assert.Equal(
            [11L, 12L], _database.Run("MATCH (a:Actor) WHERE a.id > 10 AND 12 >= a.id RETURN a.id ORDER BY a.id").Select(row => row[0]));
        Assert.Equal(111L, _database.Run("MATCH (a:Actor) WHERE a.name STARTS WITH 'n1' RETURN count(a)").Single()[0]);
        Assert.Empty(_database.Run("MATCH (a:Actor) WHERE a.id > 'x' RETURN a"));
    }

    [Fact]
    public void Reads_wait_for_writes_that_would_change_them()
    {
        Assert.Contains("Eager", Explain("MATCH (a:Actor) CREATE (:Actor {id: -a.id})"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Eager", Explain("UNWIND $rows AS row MATCH (a:Actor {id: row.a}) MATCH (b:Actor {id: row.b}) CREATE (a)-[:NEW]->(b)"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_counts_rows_and_accesses()
    {
        var result = _database.Run("PROFILE MATCH (a:Actor {id: 7})-[:KNOWS]-(b) RETURN b.id AS id");
        Assert.Equal(2, result.Count());

        var plan = result.Summary.Plan!;
        Assert.Equal(2, plan.Rows);
        Assert.InRange(Accesses(plan), 1, 20);
    }

    private string Explain(string query, Dictionary<string, object?>? parameters = null) =>
        _database.Run("EXPLAIN " + query, parameters).Summary.Plan!.ToString();

    private static IEnumerable<CypherPlan> Steps(CypherPlan plan) => plan.Inputs.SelectMany(Steps).Prepend(plan);

    private static long Accesses(CypherPlan plan) => (plan.StoreAccesses ?? 0) + plan.Inputs.Sum(Accesses);
}
