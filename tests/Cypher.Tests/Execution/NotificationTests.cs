namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>What people are told of queries that run, but may not be what they meant. Places and choices are those of Neo4j.</summary>
public sealed class NotificationTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public NotificationTests() => _database.Run("CREATE (:A {x: 1})-[:R {y: 2}]->(:B)");

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("MATCH (n:A {x: 1})-[r:R]->(m:B) WHERE m.x = 2 AND r.y = 1 RETURN n.x, m{.x}", "")]
    [InlineData("MATCH (n:Lost) RETURN n", "UnknownLabel Lost 9")]
    [InlineData("MATCH (n:A|Lost&!`Gone too`) RETURN n", "UnknownLabel Lost 11, UnknownLabel Gone too 17")]
    [InlineData("MATCH (n) WHERE n:Lost RETURN n:Gone", "UnknownLabel Lost 18, UnknownLabel Gone 32")]
    [InlineData("MATCH ()-[:LOST|R|GONE*1..2]->() RETURN 1", "UnknownRelationshipType LOST 11, UnknownRelationshipType GONE 18")]
    [InlineData("MATCH ()-[r:!LOST]->() WHERE r:GONE RETURN 1", "UnknownRelationshipType LOST 13, UnknownRelationshipType GONE 31")]
    [InlineData("MATCH (n {lost: 1})-[r:R {gone: 1}]->() RETURN 1", "UnknownPropertyKey lost 10, UnknownPropertyKey gone 26")]
    [InlineData("MATCH (n) RETURN n.lost, n{.gone}, n['away']", "UnknownPropertyKey lost 19, UnknownPropertyKey gone 28, UnknownPropertyKey away 37")]
    [InlineData("MATCH (n) WHERE n.lost = 1 RETURN n.lost AS x ORDER BY n.gone", "UnknownPropertyKey lost 18, UnknownPropertyKey lost 36, UnknownPropertyKey gone 57")]
    [InlineData("MATCH (a) ((b)-[:LOST]->(c:Gone)){1,3} (d) RETURN a", "UnknownRelationshipType LOST 17, UnknownLabel Gone 27")]
    [InlineData("MATCH (n) WHERE (n)-[:LOST]->() OR EXISTS { (n:Gone) } RETURN [(n)-->(m:Away) | m.far]", "UnknownRelationshipType LOST 22, UnknownLabel Gone 47, UnknownLabel Away 72, UnknownPropertyKey far 82")]
    [InlineData("MATCH (n) CALL (n) { MATCH (m:Lost) RETURN m } RETURN m.gone UNION MATCH (m:Away) RETURN 1 AS `m.gone`", "UnknownLabel Lost 30, UnknownPropertyKey gone 56, UnknownLabel Away 76")]
    [InlineData("MATCH (n) WITH collect(n) AS list RETURN list[0].lost, [x IN list | x.gone]", "UnknownPropertyKey lost 49, UnknownPropertyKey gone 70")]
    [InlineData("WITH {lost: 1} AS map UNWIND [1, map] AS item RETURN map.lost, map['gone'], item.away, date().year", "")]
    [InlineData("EXPLAIN MATCH (n:Lost) RETURN n", "UnknownLabel Lost 17")]
    [InlineData("PROFILE MATCH (n:Lost) RETURN n", "UnknownLabel Lost 17")]
    [InlineData("MATCH (n:Lost) SET n.gone = 1 RETURN n.gone", "")]
    [InlineData("MERGE (n:Lost {gone: 1}) RETURN n", "")]
    [InlineData("SHOW INDEXES YIELD options RETURN options.lost", "")]
    public void Names_that_the_store_does_not_know_are_told_where_a_query_only_reads(string query, string expected) =>
        Assert.Equal(expected, Told(query));

    [Theory]
    [InlineData("MATCH (a), (b) RETURN 1", "CartesianProduct (a), (b) 0 [b]")]
    [InlineData("MATCH (z)\nOPTIONAL MATCH (a), (b:B {x: 1}), (c)-[r:R]->(d) RETURN 1", "CartesianProduct (a), (b:B {x: 1}), (c)-[r:R]->(d) 10 [b], CartesianProduct (a), (b:B {x: 1}), (c)-[r:R]->(d) 10 [c d]")]
    [InlineData("MATCH (a), (b)-[:R]->(c), (c)-[:R]->(d) WHERE a.x = b.x RETURN 1", "CartesianProduct (a), (b)-[:R]->(c), (c)-[:R]->(d) 0 [b c d]")]
    [InlineData("MATCH (a), (b), (a)-[:R]->(b) RETURN 1", "")]
    [InlineData("MATCH (a), (b), (a)-[:R]->(c) RETURN 1", "CartesianProduct (a), (b), (a)-[:R]->(c) 0 [b]")]
    [InlineData("MATCH (), p = ((a)-[:R]->(b)){1,2} RETURN 1", "CartesianProduct (), p = ((a)-[:R]->(b)){1,2} 0 [a b]")]
    [InlineData("MATCH (), () RETURN 1", "CartesianProduct (), () 0 []")]
    [InlineData("MATCH (a) MATCH (b) RETURN 1", "")]
    [InlineData("MATCH (a)-[:R]->(b), (a)-[:R]->(c) RETURN 1", "")]
    [InlineData("MATCH (a) WHERE EXISTS { (x), (y) } RETURN 1", "CartesianProduct (x), (y) 25 [y]")]
    [InlineData("MATCH (a:A), (b:B) CREATE (a)-[:S]->(b)", "CartesianProduct (a:A), (b:B) 0 [b]")]
    [InlineData("MATCH p = shortestPath((a)-[:R*]->(b)) RETURN p", "UnboundedShortestPath (a)-[:R*]->(b) 23")]
    [InlineData("MATCH (a)-[:R]->(b) RETURN allShortestPaths((a)-[*]->(b))", "UnboundedShortestPath (a)-[*]->(b) 44")]
    [InlineData("MATCH p = shortestPath((a)-[:R*..4]->(b)) RETURN p", "")]
    [InlineData("MATCH p = shortestPath((a)-[:R*1..]->(b)) RETURN p", "")]
    [InlineData("MATCH (a)-[:R*]->(b) RETURN 1", "")]
    [InlineData("MATCH p = ANY SHORTEST (a)-[:R]->*(b) RETURN p", "")]
    public void What_may_take_long_is_told(string query, string expected) => Assert.Equal(expected, Told(query));

    [Fact]
    public void Each_of_many_is_told_with_its_own_place()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE (:A)");

        var found = database.Run("MATCH (n:A)\r\nRETURN n.one,\n n.two, n.three\nLIMIT 1").Summary.Notifications;

        Assert.Equal(["one 2 10", "two 3 4", "three 3 11"], found.Select(one => $"{one.Subject} {one.Place.Line} {one.Place.Column}"));
        Assert.Equal(" n.two, n.three", found[^1].Place.LineText);
    }

    [Fact]
    public void A_name_that_has_become_known_is_told_no_more()
    {
        const string Query = "MATCH (n:Later)-[:LATER]->() RETURN n.later";
        Assert.Equal("UnknownLabel Later 9, UnknownRelationshipType LATER 18, UnknownPropertyKey later 38", Told(Query));

        _database.Run("CREATE (:Later {later: 1})-[:LATER]->()");

        Assert.Equal("", Told(Query));
        Assert.Equal("1", string.Join(',', _database.Run(Query).Select(row => row[0])));
    }

    [Fact]
    public void A_name_is_known_to_the_transaction_that_makes_it()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        transaction.Run("CREATE (:Mine)").Dispose();
        using (var known = transaction.Run("MATCH (n:Mine) RETURN n"))
        {
            Assert.Empty(known.Summary.Notifications);
        }

        transaction.Rollback();

        Assert.Equal("UnknownLabel Mine 9", Told("MATCH (n:Mine) RETURN n"));
    }

    [Fact]
    public void Places_are_told_by_line_and_column()
    {
        using var result = _database.Run("MATCH (n)\n  WHERE n:Lost RETURN n");

        var place = Assert.Single(result.Summary.Notifications).Place;

        Assert.Equal((20, 2, 11), (place.Offset, place.Line, place.Column));
    }

    private string Told(string query)
    {
        using var result = _database.Run(query);
        return string.Join(", ", result.Summary.Notifications.Select(told =>
            $"{told.Kind} {told.Subject} {told.Place.Offset}"
            + (told.Kind == CypherNotificationKind.CartesianProduct ? $" [{string.Join(' ', told.Nodes)}]" : "")));
    }
}
