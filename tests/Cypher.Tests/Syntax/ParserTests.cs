using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Tests.Syntax;

public sealed class ParserTests
{
    [Theory]
    [InlineData("MATCH (n:A|B&!C) RETURN n")]
    [InlineData("MATCH (n:%) WHERE n:A|B RETURN n")]
    [InlineData("MATCH ()-[r:A|:B|C]-() RETURN r")]
    [InlineData("MATCH (n WHERE n.age > 3)-[r:KNOWS WHERE r.since < 2000]->(m) RETURN n")]
    [InlineData("MATCH ((a)-[:R]->(b) WHERE a.x < b.x){1,3} RETURN a")]
    [InlineData("MATCH (x)-[:R]->+(y), (y)-->*(z), (z)--{2}(w) RETURN x")]
    [InlineData("MATCH p = SHORTEST 2 (a)-[:R]-+(b) RETURN p")]
    [InlineData("MATCH p = ANY SHORTEST (a)-[:R*]-(b) RETURN p")]
    [InlineData("MATCH p = shortestPath((a)-[*..5]-(b)) RETURN p")]
    [InlineData("MATCH (a), (b) RETURN length(shortestPath((a)-[*]-(b)))")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-->(:A) } AND COUNT { MATCH (n)--() RETURN 1 } > 1 RETURN n")]
    [InlineData("RETURN COLLECT { MATCH (n) RETURN n.name ORDER BY n.name } AS names")]
    [InlineData("UNWIND [1, 2] AS x CALL (x) { RETURN x AS y } RETURN y")]
    [InlineData("MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN m } RETURN m")]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } IN 3 CONCURRENT TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE RETURN n")]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS REPORT STATUS AS s RETURN s")]
    [InlineData("LOAD CSV WITH HEADERS FROM 'file:///a.csv' AS row FIELDTERMINATOR ';' CREATE (:A {x: row.x})")]
    [InlineData("FOREACH (x IN [1, 2] | CREATE (:A {x: x}) MERGE (:B))")]
    [InlineData("USE graph MATCH (n) RETURN n")]
    [InlineData("EXPLAIN MATCH (n) RETURN n")]
    [InlineData("PROFILE MATCH (n) RETURN n;")]
    [InlineData("MATCH (n) USING INDEX n:A(x) WHERE n.x = 1 RETURN n")]
    [InlineData("RETURN 1 IS :: INTEGER NOT NULL, [1] IS NOT TYPED LIST<STRING | INTEGER>")]
    [InlineData("RETURN CASE 5 WHEN < 3, > 7 THEN 'out' WHEN IS NULL THEN 'null' ELSE 'in' END")]
    [InlineData("RETURN [x IN [1] WHERE x:A | x], [(a)-->(b:B|C) | b], reduce(s = 0, x IN [1] | s + x)")]
    [InlineData("MATCH (n) RETURN n {.name, .*, x: 1, n}, n['a' + 'b'], n.list[1..2][0]")]
    [InlineData("RETURN 0xFF + 0o17 + 1_000 + .5 + 1e3, -9223372036854775808")]
    [InlineData("MATCH (n) SET n:A:B, n.x = 1, n += {y: 2}, n['z'] = 3 REMOVE n:A, n.x")]
    [InlineData("CREATE (a)-[:$($type)]->(b:$($labels)) SET a:$('x')")]
    [InlineData("MATCH (union), (end) RETURN union, end UNION ALL MATCH (union), (end) RETURN union, end")]
    [InlineData("MATCH (n) /* a\ncomment */ RETURN n // the end")]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x, n.y)")]
    [InlineData("CREATE INDEX FOR ()-[r:R]-() ON r.x OPTIONS {}")]
    [InlineData("RETURN trim(FROM 'a'), trim('x' FROM 'a'), trim(LEADING FROM 'a'), trim(m.from), trim(leading), trim(from + 'a')")]
    [InlineData("RETURN $1, $1a, $1_b, $ a, $`a b`, $/* c */a")]
    [InlineData("CREATE TEXT INDEX t IF NOT EXISTS FOR ()-[r:R]-() ON (r.x) OPTIONS {}")]
    [InlineData("CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x, n.y]")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)")]
    [InlineData("CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE n.x IS UNIQUE")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE (n.x, n.y) IS NODE KEY")]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:R]-() REQUIRE r.x IS NOT NULL")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS :: LIST<STRING NOT NULL>")]
    [InlineData("DROP INDEX t IF EXISTS")]
    [InlineData("DROP CONSTRAINT c")]
    [InlineData("SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN count(*)")]
    [InlineData("SHOW ALL CONSTRAINTS")]
    [InlineData("SHOW BUILT IN FUNCTIONS YIELD *")]
    [InlineData("SHOW PROCEDURES EXECUTABLE BY CURRENT USER")]
    [InlineData("SHOW DATABASES WHERE name = 'neo4j'")]
    [InlineData("SHOW TRANSACTIONS 'a', 'b' YIELD transactionId ORDER BY transactionId LIMIT 1")]
    [InlineData("TERMINATE TRANSACTION $id")]
    [InlineData("TERMINATE TRANSACTIONS 'a', 'b' YIELD message AS m WHERE m <> '' RETURN m")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN *")]
    [InlineData("CALL db.index.fulltext.queryNodes('f', 'word') YIELD node, score WHERE score > 1 RETURN node")]
    public void What_people_write_can_be_read(string query) => Assert.Null(Parser.Parse(query).Error?.Message);

    [Theory]
    [InlineData("MATCH (a RETURN a", 9, "properties in braces, WHERE or ')'")]
    [InlineData("MATCH (n) RETUR n", 10, "RETURN")]
    [InlineData("RETURN", 6, "an expression")]
    [InlineData("RETURN 1 +", 10, "an expression")]
    [InlineData("RETURN 'abc", 7, "has no end")]
    [InlineData("MATCH (n) WHERE n.x = AND n.y RETURN n", 22, "an expression")]
    [InlineData("MATCH (a)-[r]>(b) RETURN a", 13, "'-'")]
    [InlineData("MATCH (a) (b) RETURN a", 10, "a relationship")]
    [InlineData("RETURN {a 1}", 10, "':'")]
    [InlineData("CREATE INDEX FOR (n:A) (n.x)", 23, "ON")]
    [InlineData("RETURN 0777", 7, "0o52")]
    [InlineData("RETURN [1][..]", 13, "an expression")]
    [InlineData("RETURN all(x IN [true])", 22, "WHERE")]
    [InlineData("CREATE INDEX", 12, "FOR")]
    public void A_broken_query_says_where_it_broke_and_what_was_expected(string query, int offset, string expected)
    {
        var error = Parser.Parse(query).Error;

        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", (int?)offset), (error?.Code, error?.Place?.Offset));
        Assert.Contains(expected, error!.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_are_equal_wherever_they_stand()
    {
        var first = Parser.Parse("RETURN n.x   + 1 AS y").Value;
        var second = Parser.Parse(" RETURN n . x+1 AS y").Value;

        Assert.Equal(first, second);
        Assert.NotEqual(first!.Body.Span, second!.Body.Span);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void A_span_covers_the_text_of_its_node()
    {
        const string Query = "MATCH (a)-[:R]->(b) RETURN  (a.x + 1) * 2  AS c";
        var statement = Parser.Parse(Query).GetOrThrow();
        var clauses = ((Query)statement.Body).Parts[0].Clauses;
        var item = ((ReturnClause)clauses[1]).Projection.Items[0];

        Assert.Equal("MATCH (a)-[:R]->(b)", Text(clauses[0].Span));
        Assert.Equal("(a.x + 1) * 2  AS c", Text(item.Span));
        Assert.Equal("(a.x + 1) * 2", Text(item.Expression.Span));

        string Text(SourceSpan span) => Query.Substring(span.Start, span.Length);
    }
}
