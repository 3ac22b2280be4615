using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Procedures;

/// <summary>The procedures that Neo4j's tools and people call, and what SHOW says of them.</summary>
public sealed class ProcedureTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public ProcedureTests() => _database.Run("""
        CREATE (m:Actor:State {name: 'Mali', since: 1960}), (n:Actor:State {name: 'Niger'}), (o:Actor {name: ['a']}),
            (m)-[:LEFT {day: date('2024-01-28')}]->(o), (n)-[:LEFT]->(o), (m)-[:KNOWS]->(n)
        """);

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("CALL db.labels() YIELD label RETURN label", "Actor|State")]
    [InlineData("CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t", "KNOWS|LEFT")]
    [InlineData("CALL db.ping()", "true")]
    [InlineData("CALL db.info() YIELD name RETURN name", "neo4j")]
    [InlineData("CALL db.awaitIndexes()", "")]
    [InlineData("CALL db.awaitIndexes(10)", "")]
    [InlineData("CALL db.resampleOutdatedIndexes()", "")]
    [InlineData("CALL tx.getMetaData()", "System.Collections.Generic.Dictionary`2[System.String,System.Object]")]
    [InlineData("CALL dbms.listConfig('database') YIELD value RETURN value", "neo4j")]
    [InlineData("CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer AS a RETURN a ORDER BY a", "english|french|standard-folding|standard-no-stop-words")]
    public void Procedures_answer_as_those_of_Neo4j(string call, string expected) =>
        Assert.Equal(expected, _database.First(call));

    [Fact]
    public void What_a_procedure_makes_up_has_properties_and_ends() => Assert.Equal(
        "KNOWS,State,State|LEFT,State,Actor",
        _database.Rows("""
            CALL db.schema.visualization() YIELD relationships UNWIND relationships AS r
            WITH r WHERE startNode(r).name = 'State' AND (endNode(r).name = 'State' OR type(r) = 'LEFT')
            RETURN r.name, startNode(r).name, endNode(r).name ORDER BY r.name
            """));

    [Fact]
    public void Properties_of_nodes_are_told_for_each_set_of_labels() => Assert.Equal(
        ":`Actor`,[Actor],name,[StringArray],true|:`Actor`:`State`,[Actor, State],name,[String],true|:`Actor`:`State`,[Actor, State],since,[Long],false",
        _database.Rows("CALL db.schema.nodeTypeProperties() YIELD nodeType AS t, nodeLabels, propertyName AS p, propertyTypes, mandatory RETURN t, nodeLabels, p, propertyTypes, mandatory ORDER BY t, p"));

    [Fact]
    public void Properties_of_relationships_are_told_for_each_type() => Assert.Equal(
        ":`KNOWS`,null,null,false|:`LEFT`,day,[Date],false",
        _database.Rows("CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes, mandatory RETURN relType, propertyName, propertyTypes, mandatory ORDER BY relType"));

    [Fact]
    public void The_schema_is_a_graph_of_labels_and_types()
    {
        _database.Run("CREATE INDEX FOR (a:Actor) ON (a.name)");
        const string Nodes = "CALL db.schema.visualization() YIELD nodes UNWIND nodes AS n RETURN labels(n)[0], n.name, n.indexes ORDER BY n.name";
        const string Relationships = """
            CALL db.schema.visualization() YIELD relationships UNWIND relationships AS r
            RETURN startNode(r).name AS s, type(r) AS t, endNode(r).name AS e ORDER BY s, t, e
            """;

        Assert.Equal("Actor,Actor,[name]|State,State,[]", _database.Rows(Nodes));
        Assert.Equal(
            "Actor,KNOWS,Actor|Actor,KNOWS,State|Actor,LEFT,Actor|State,KNOWS,Actor|State,KNOWS,State|State,LEFT,Actor",
            _database.Rows(Relationships));
        Assert.Equal("3", _database.First("MATCH (n) RETURN count(n)"));
        var row = _database.Run("CALL db.schema.visualization()").Single();
        Assert.Equal("Actor", Assert.IsType<CypherNode>(((IReadOnlyList<object?>)row[0]!)[0]).Labels.Single());
    }

    [Fact]
    public void What_is_said_of_a_transaction_is_shown_with_it()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Read);
        _ = transaction.Run("CALL tx.setMetaData({app: 'desk'})").Count();
        var row = transaction.Run("SHOW TRANSACTIONS YIELD metaData, currentQuery, status").Single();

        Assert.Equal("desk", ((IReadOnlyDictionary<string, object?>)row[0]!)["app"]);
        Assert.Equal(["SHOW TRANSACTIONS YIELD metaData, currentQuery, status", "Running"], row[1..]);
    }

    [Theory]
    [InlineData("SHOW PROCEDURES YIELD name, mode, signature, description WHERE name = 'db.awaitIndex' RETURN signature, mode", "db.awaitIndex(indexName :: STRING, timeOutSeconds = 300 :: INTEGER),READ")]
    [InlineData("SHOW PROCEDURES YIELD name, signature WHERE name = 'db.labels' RETURN signature", "db.labels() :: (label :: STRING)")]
    [InlineData("SHOW PROCEDURES YIELD name, description WHERE description = '' RETURN name", "")]
    [InlineData("SHOW FUNCTIONS YIELD name, description WHERE description = '' RETURN name", "")]
    [InlineData("SHOW FUNCTIONS YIELD name, category, signature WHERE name = 'left' RETURN category, signature", "String,left(original :: STRING, length :: INTEGER) :: STRING")]
    [InlineData("SHOW FUNCTIONS YIELD name, category, aggregating WHERE name = 'count' RETURN category, aggregating", "Aggregating,true")]
    [InlineData("SHOW BUILT IN FUNCTIONS YIELD name WHERE name = 'date.truncate'", "date.truncate")]
    [InlineData("SHOW USER DEFINED FUNCTIONS YIELD name", "")]
    [InlineData("SHOW DATABASES YIELD name, default", "neo4j,true")]
    [InlineData("SHOW DATABASE nosuch YIELD name", "")]
    [InlineData("SHOW SETTINGS 'db.format' YIELD name, value", "db.format,sqlite")]
    public void Show_describes_what_there_is(string show, string expected) => Assert.Equal(expected, _database.Rows(show));

    [Fact]
    public void A_label_may_be_named_before_it_is_used()
    {
        _database.Run("CALL db.createLabel('Later')");
        Assert.Equal("Neo.ClientError.Schema.IndexNotFound", _database.Failure("CALL db.awaitIndex('nosuch')").Code);
    }
}
