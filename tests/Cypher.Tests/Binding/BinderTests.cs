using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Tests.Binding;

public sealed class BinderTests
{
    [Theory]
    [InlineData("RETURN 1 + 1, 'a' AS b, 2*3", "1 + 1|b|2*3")]
    [InlineData("MATCH (b)-->(a) RETURN *", "a|b")]
    [InlineData("RETURN 1 AS a, 2 AS b UNION RETURN 3 AS b, 4 AS a", "a|b")]
    [InlineData("CREATE (a)", "")]
    [InlineData("SHOW CONSTRAINTS YIELD name, type AS kind", "name|kind")]
    [InlineData("SHOW CONSTRAINTS YIELD type, name RETURN *, 1 AS a", "type|name|a")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS id, username TERMINATE TRANSACTIONS id YIELD message, username AS user RETURN *", "message|user|id|username")]
    [InlineData("TERMINATE TRANSACTIONS 'a'", "transactionId|username|message")]
    [InlineData("UNWIND [1] AS x CALL (x) { RETURN x + 1 AS y } RETURN y, x", "y|x")]
    [InlineData("MATCH (n) WITH n{.x} RETURN n{.x, y: 1}, n.x", "n|n.x")]
    [InlineData("CALL { MATCH (n) RETURN n{.x} } RETURN n", "n")]
    public void Columns_are_named_as_the_query_writes_them(string query, string columns) =>
        Assert.Equal(columns, string.Join('|', Bind(query).Columns));

    [Theory]
    [InlineData("MATCH (a)-[r]->(b), (c)-[r]->(d) RETURN a")]
    [InlineData("MATCH (n) ORDER BY n.x LIMIT 1 RETURN n")]
    [InlineData("MATCH (n) WHERE n IS A|B RETURN trim(BOTH 'x' FROM n.x)")]
    [InlineData("MATCH (n) WITH n.name AS name WHERE n.age > 3 RETURN name")]
    [InlineData("MATCH (a {x: 1}), (b {y: a.x}) RETURN b")]
    [InlineData("UNWIND [null] AS x OPTIONAL MATCH (x)-->(y) RETURN y")]
    [InlineData("MATCH (n) CALL (*) { RETURN n.x AS y } RETURN y")]
    [InlineData("MATCH (n) RETURN n.x AS x, count(*) + size([y IN [1] WHERE y > n.x | y]) AS c")]
    public void What_Neo4j_takes_is_taken(string query) => Assert.NotEmpty(Bind(query).Columns);

    [Fact]
    public void A_pattern_is_split_into_elements_and_predicates()
    {
        var match = Assert.IsType<BoundMatch>(
            Clauses("MATCH (a:A:B {x: 1})-[r:R|S {y: 2}]->() WHERE a.z = 3 AND r.w IS NULL RETURN a")[0]);
        var path = Assert.Single(match.Pattern.Paths);
        var relationship = Assert.IsType<BoundRelationshipPattern>(path.Elements[1]);

        Assert.Equal(["R", "S"], relationship.Types);
        Assert.Equal(4, path.Predicates.Count);
        Assert.Equal(2, match.Predicates.Count);
        Assert.Equal(["a", "r"], match.Pattern.Declared.Where(item => !item.IsAnonymous).Select(item => item.Name));
        Assert.True(relationship.To.IsAnonymous);
    }

    [Fact]
    public void Rows_are_grouped_by_what_is_not_aggregated()
    {
        var projection = Assert.IsType<BoundProjection>(
            Clauses("MATCH (n) RETURN n.type, n, count(*) + n.size AS total, n.size ORDER BY n.type, count(*) + n.size")[1]);

        Assert.True(projection.IsAggregating);
        Assert.Equal(["n.type", "n", "n.size"], projection.GroupingKeys.Select(key => key.Variable.Name));
        Assert.Null(Assert.Single(projection.Aggregations).Function);
        Assert.Equal(
            new BoundVariableReference(projection.Items[0].Variable), projection.OrderBy[0].Expression);
        Assert.Equal(
            new BoundVariableReference(projection.Items[2].Variable), projection.OrderBy[1].Expression);
    }

    [Fact]
    public void A_variable_that_passes_through_stays_the_same()
    {
        var clauses = Clauses("MATCH (a) WITH a, a AS b, a.x AS x RETURN a");
        var declared = ((BoundMatch)clauses[0]).Pattern.Declared[0];
        var items = ((BoundProjection)clauses[1]).Items;

        Assert.True(items[0].IsPassedThrough);
        Assert.Same(declared, items[0].Variable);
        Assert.NotSame(declared, items[1].Variable);
        Assert.Equal(StaticType.Node, items[1].Variable.Type);
    }

    [Fact]
    public void A_pattern_predicate_becomes_a_subquery()
    {
        var match = (BoundMatch)Clauses("MATCH (a) WHERE (a)-->(:B) RETURN a")[0];
        var subquery = Assert.IsType<BoundSubquery>(Assert.Single(match.Predicates));

        Assert.Equal(SubqueryKind.Exists, subquery.Kind);
        Assert.DoesNotContain(
            match.Pattern.Declared[0],
            ((BoundMatch)subquery.Query.Parts[0].Clauses[0]).Pattern.Declared);
    }

    [Fact]
    public void A_quantified_path_gives_lists_of_its_variables()
    {
        var statement = Bind("MATCH (a)((x)-[r]->(y) WHERE x.n < y.n){1,3}(b) RETURN x, r, a");
        var match = (BoundMatch)((BoundQuery)statement.Body).Parts[0].Clauses[0];
        var quantified = Assert.IsType<BoundQuantifiedPath>(match.Pattern.Paths[0].Elements[1]);

        Assert.Equal(["r", "x", "y"], quantified.Groups.Select(group => group.List.Name).Order());
        Assert.Single(quantified.Predicates);
        Assert.Equal((1L, (long?)3), (quantified.Minimum, quantified.Maximum));
    }

    [Theory]
    [InlineData("MATCH (n) RETURN m", "UndefinedVariable", 17)]
    [InlineData("MATCH (a) MATCH (b)-[a]-() RETURN a", "VariableTypeConflict", 21)]
    [InlineData("MATCH (n) WITH n.x AS x RETURN n", "UndefinedVariable", 31)]
    [InlineData("MATCH (n) RETURN n.x + count(*)", "AmbiguousAggregationExpression", 17)]
    [InlineData("MATCH (n) RETURN count(*) + size([(n)--(m) | m])", "AmbiguousAggregationExpression", 35)]
    [InlineData("MATCH (n) CALL { WITH n RETURN n.x AS n } RETURN n", "VariableAlreadyBound", 10)]
    [InlineData("MATCH (n)", "InvalidClauseComposition", 0)]
    [InlineData("RETURN 1 RETURN 2", "InvalidClauseComposition", 0)]
    [InlineData("CREATE (n) MATCH (m) RETURN m", "InvalidClauseComposition", 11)]
    [InlineData("RETURN COLLECT { MATCH (n) RETURN n, 1 AS x }", "UnexpectedSyntax", 27)]
    [InlineData("RETURN toUpper('a', 'b')", "InvalidNumberOfArguments", 7)]
    [InlineData("RETURN nosuch.function(1)", "UnknownFunction", 7)]
    [InlineData("CALL no.such()", "ProcedureNotFound", 5)]
    [InlineData("MATCH (a) ((b)-->(a)){2} RETURN a", "VariableAlreadyBound", 17)]
    [InlineData("CREATE (n WHERE true)", "UnexpectedSyntax", 7)]
    [InlineData("CALL { RETURN 1 AS x }", "InvalidClauseComposition", 0)]
    [InlineData("RETURN 'a' + true", "InvalidArgumentType", 13)]
    [InlineData("RETURN 'a' =~ 1", "InvalidArgumentType", 14)]
    [InlineData("MATCH (n) DELETE n.x", "InvalidArgumentType", 17)]
    [InlineData("MATCH (n) RETURN (n)--()", "UnexpectedSyntax", 17)]
    [InlineData("MATCH (a)-[r]->()-[r]->() RETURN a", "RelationshipUniquenessViolation", 17)]
    public void A_query_that_means_nothing_says_why_and_where(string query, string detail, int offset)
    {
        var error = Binder.Bind(Parser.Parse(query).GetOrThrow(), query, FunctionCatalog.BuiltIn, new NoProcedures()).Error;

        Assert.Equal((detail, (int?)offset), (error?.Detail, error?.Place?.Offset));
    }

    private static BoundStatement Bind(string query) => Binder
        .Bind(Parser.Parse(query).GetOrThrow(), query, FunctionCatalog.BuiltIn, new NoProcedures())
        .GetOrThrow();

    private static SyntaxList<BoundClause> Clauses(string query) => ((BoundQuery)Bind(query).Body).Parts[0].Clauses;

    private sealed class NoProcedures : IProcedureCatalog
    {
        public ProcedureSignature? Find(string name) => null;
    }
}
