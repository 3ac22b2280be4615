namespace ActorGraph.Cypher.Tests.Syntax;

/// <summary>What a statement's text tells of it.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("MATCH (a)-[r]->(b) WHERE a.name = $name RETURN a, r, b ORDER BY b.name LIMIT 10;")]
    [InlineData("OPTIONAL MATCH (a) WITH a UNWIND [1, 2] AS i RETURN i UNION ALL MATCH (b) RETURN b.i AS i")]
    [InlineData("MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN b } RETURN b")]
    [InlineData("CALL db.index.fulltext.queryNodes('sentences', 'cedeao') YIELD node RETURN node")]
    [InlineData("CALL db.labels()")]
    [InlineData("SHOW INDEXES YIELD name WHERE name STARTS WITH 'actor'")]
    [InlineData("PROFILE MATCH (n) RETURN n")]
    [InlineData("RETURN 'CREATE (n)' AS `DELETE` // SET x = 1")]
    public void A_statement_of_which_all_is_known_to_read_only_reads(string statement) =>
        Assert.True(CypherStatement.OnlyReads(statement));

    [Theory]
    [InlineData("CREATE (a)")]
    [InlineData("MATCH (a) MERGE (b) RETURN b")]
    [InlineData("MATCH (a) SET a.x = 1")]
    [InlineData("MATCH (a) REMOVE a.x")]
    [InlineData("MATCH (a) DETACH DELETE a")]
    [InlineData("FOREACH (i IN [1] | CREATE (a))")]
    [InlineData("MATCH (a) RETURN a UNION CREATE (a) RETURN a")]
    [InlineData("MATCH (a) CALL (a) { CREATE (a)-[:R]->(b) RETURN b } RETURN b")]
    [InlineData("EXPLAIN CREATE (a)")]
    [InlineData("CREATE INDEX actor_name FOR (a:Actor) ON (a.name)")]
    [InlineData("DROP CONSTRAINT actor_id")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-1'")]
    [InlineData("CALL db.createLabel('A')")]
    [InlineData("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'")]
    public void A_statement_that_writes_does_more_than_read(string statement) =>
        Assert.False(CypherStatement.OnlyReads(statement));

    [Theory]
    [InlineData("CALL apoc.create.node([], {}) YIELD node RETURN node")]
    [InlineData("MATCH (a) CALL (a) { RETURN a.name AS name } IN TRANSACTIONS RETURN name")]
    [InlineData("LOAD CSV FROM 'file:///a.csv' AS row RETURN row")]
    [InlineData("USE news MATCH (a) RETURN a")]
    [InlineData("MATCH (a) RETURN")]
    [InlineData("")]
    public void A_statement_of_which_not_all_is_known_is_not_taken_to_only_read(string statement) =>
        Assert.False(CypherStatement.OnlyReads(statement));
}
