using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Schema;

/// <summary>CREATE, DROP and SHOW of indexes and constraints.</summary>
public sealed class SchemaCommandTests
{
    [Theory]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x, n.y)", "i,RANGE,NODE,[A],[x, y],range-1.0")]
    [InlineData("CREATE TEXT INDEX i FOR (n:A) ON (n.x)", "i,TEXT,NODE,[A],[x],text-2.0")]
    [InlineData("CREATE POINT INDEX i FOR ()-[r:T]-() ON (r.x) OPTIONS {indexConfig: {`spatial.cartesian.min`: [-1.0, -1.0]}}", "i,POINT,RELATIONSHIP,[T],[x],point-1.0")]
    [InlineData("CREATE FULLTEXT INDEX i FOR (n:A|B) ON EACH [n.x, n.y]", "i,FULLTEXT,NODE,[A, B],[x, y],fulltext-1.0")]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x) OPTIONS {indexProvider: 'range-1.0'}", "i,RANGE,NODE,[A],[x],range-1.0")]
    [InlineData("CREATE INDEX for FOR (n:A) ON n.x OPTIONS {INDEXPROVIDER: 'range-1.0', indexConfig: null}", "for,RANGE,NODE,[A],[x],range-1.0")]
    [InlineData("CREATE CONSTRAINT i FOR (n:A) REQUIRE n.x IS UNIQUE", "i,RANGE,NODE,[A],[x],range-1.0")]
    public void An_index_is_shown_as_what_it_was_created(string command, string expected)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run(command);

        Assert.Equal(expected, database.Rows("SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, indexProvider WHERE type <> 'LOOKUP'"));
    }

    [Theory]
    [InlineData("CREATE TEXT INDEX i FOR (n:A) ON (n.x)")]
    [InlineData("CREATE POINT INDEX i FOR ()-[r:T]-() ON (r.x)")]
    [InlineData("CREATE FULLTEXT INDEX i FOR ()-[r:T|U]-() ON EACH [r.x] OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}}")]
    [InlineData("CREATE CONSTRAINT i FOR ()-[r:T]-() REQUIRE (r.x, r.y) IS RELATIONSHIP KEY")]
    [InlineData("CREATE CONSTRAINT i FOR (n:`A ``b`) REQUIRE n.x IS :: LIST<STRING NOT NULL>")]
    public void The_statement_that_is_shown_creates_the_same_again(string command)
    {
        const string Show = "SHOW {0} YIELD name, createStatement WHERE name = 'i' RETURN createStatement";
        var subject = command.Contains("CONSTRAINT", StringComparison.Ordinal) ? "CONSTRAINTS" : "INDEXES";
        using var database = CypherDatabase.Open(":memory:");
        database.Run(command);
        var statement = database.First(Show.Replace("{0}", subject, StringComparison.Ordinal));
        using var other = CypherDatabase.Open(":memory:");
        other.Run(statement);

        Assert.Equal(statement, other.First(Show.Replace("{0}", subject, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_that_is_made_up_is_that_of_nothing_else()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE INDEX FOR (n:A) ON (n.b_c)");
        database.Run("CREATE INDEX FOR (n:A_b) ON (n.c)");
        database.Run("CREATE INDEX FOR ()-[r:A]-() ON (r.b_c)");
        database.Run("CREATE TEXT INDEX FOR (n:A) ON (n.b_c)");
        database.Run("CREATE CONSTRAINT FOR ()-[r:A_b]-() REQUIRE r.c IS UNIQUE");

        Assert.Equal("5", database.First("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN count(DISTINCT name)"));
    }

    [Fact]
    public void Labels_and_types_are_always_indexed()
    {
        using var database = CypherDatabase.Open(":memory:");

        Assert.Equal(
            "1,NODE,null,null,CREATE LOOKUP INDEX `index_343aff4e` FOR (n) ON EACH labels(n)|2,RELATIONSHIP,null,null,CREATE LOOKUP INDEX `index_f7700477` FOR ()-[r]-() ON EACH type(r)",
            database.Rows("SHOW LOOKUP INDEXES YIELD id, entityType, labelsOrTypes, properties, createStatement"));
    }

    [Fact]
    public void A_parameter_may_hold_the_name()
    {
        using var database = CypherDatabase.Open(":memory:");
        var name = new Dictionary<string, object?> { ["name"] = "i" };
        database.Run("CREATE TEXT INDEX $name FOR (n:A) ON (n.x)", name);

        Assert.Equal("1", database.First("SHOW INDEXES YIELD name WHERE name = 'i' RETURN count(*)"));

        database.Run("DROP INDEX $name", name);
        database.Run("DROP INDEX $name IF EXISTS", name);

        Assert.Equal("0", database.First("SHOW INDEXES YIELD name WHERE name = 'i' RETURN count(*)"));
    }

    [Theory]
    [InlineData("SHOW INDEXES", "f|index_343aff4e|index_f7700477|k|p|r|t|u")]
    [InlineData("SHOW ALL INDEXES", "f|index_343aff4e|index_f7700477|k|p|r|t|u")]
    [InlineData("SHOW RANGE INDEXES", "k|r|u")]
    [InlineData("SHOW TEXT INDEX", "t")]
    [InlineData("SHOW POINT INDEXES", "p")]
    [InlineData("SHOW FULLTEXT INDEXES", "f")]
    [InlineData("SHOW LOOKUP INDEXES", "index_343aff4e|index_f7700477")]
    [InlineData("SHOW CONSTRAINTS", "e|k|u|y")]
    [InlineData("SHOW UNIQUENESS CONSTRAINTS", "u")]
    [InlineData("SHOW NODE UNIQUE CONSTRAINTS", "")]
    [InlineData("SHOW REL UNIQUENESS CONSTRAINTS", "u")]
    [InlineData("SHOW NODE KEY CONSTRAINTS", "k")]
    [InlineData("SHOW PROPERTY EXISTENCE CONSTRAINTS", "e")]
    [InlineData("SHOW PROPERTY TYPE CONSTRAINTS", "y")]
    public void Words_before_the_subject_narrow_the_list(string show, string expected)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE INDEX r FOR (n:A) ON (n.a)");
        database.Run("CREATE TEXT INDEX t FOR (n:A) ON (n.a)");
        database.Run("CREATE POINT INDEX p FOR (n:A) ON (n.a)");
        database.Run("CREATE FULLTEXT INDEX f FOR (n:A) ON EACH [n.a]");
        database.Run("CREATE CONSTRAINT u FOR ()-[r:T]-() REQUIRE r.a IS UNIQUE");
        database.Run("CREATE CONSTRAINT k FOR (n:A) REQUIRE n.k IS NODE KEY");
        database.Run("CREATE CONSTRAINT e FOR (n:A) REQUIRE n.e IS NOT NULL");
        database.Run("CREATE CONSTRAINT y FOR (n:A) REQUIRE n.y IS :: INTEGER");

        Assert.Equal(expected, database.First($"{show} YIELD name RETURN name ORDER BY name"));
    }

    [Theory]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x)", "ClientError.Schema.EquivalentSchemaRuleAlreadyExists")]
    [InlineData("CREATE INDEX j FOR (n:A) ON (n.x)", "ClientError.Schema.IndexAlreadyExists")]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.y)", "ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("CREATE TEXT INDEX f FOR (n:A) ON (n.y)", "ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("CREATE FULLTEXT INDEX g FOR (n:A|B) ON EACH [n.x]", "ClientError.Schema.IndexAlreadyExists")]
    [InlineData("CREATE FULLTEXT INDEX i FOR (n:A|B) ON EACH [n.x]", "ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("CREATE FULLTEXT INDEX g FOR (n:C|C) ON EACH [n.x]", "ClientError.Schema.RepeatedLabelInSchema")]
    [InlineData("CREATE FULLTEXT INDEX g FOR (n:C) ON EACH [n.x, n.x]", "ClientError.Schema.RepeatedPropertyInCompositeSchema")]
    [InlineData("CREATE CONSTRAINT g FOR (n:C) REQUIRE (n.x, n.x) IS UNIQUE", "ClientError.Schema.RepeatedPropertyInCompositeSchema")]
    [InlineData("CREATE TEXT INDEX g FOR (n:A|B) ON (n.x)", "ClientError.Statement.SyntaxError")]
    [InlineData("CREATE CONSTRAINT g FOR ()-[r:A|B]-() REQUIRE r.x IS UNIQUE", "ClientError.Statement.SyntaxError")]
    [InlineData("CREATE INDEX g FOR (n:C) ON (m.x)", "ClientError.Statement.SyntaxError")]
    [InlineData("CREATE INDEX ` ` FOR (n:C) ON (n.x)", "ClientError.General.InvalidArguments")]
    [InlineData("CREATE POINT INDEX g FOR (n:C) ON (n.x) OPTIONS {indexConfig: {`spatial.mars.min`: [0, 0]}}", "ClientError.General.InvalidArguments")]
    [InlineData("CREATE POINT INDEX g FOR (n:C) ON (n.x) OPTIONS {indexConfig: {`spatial.wgs-84.min`: [0]}}", "ClientError.General.InvalidArguments")]
    [InlineData("CREATE LOOKUP INDEX l FOR (n) ON EACH labels(n)", "ClientError.Schema.IndexAlreadyExists")]
    [InlineData("CREATE LOOKUP INDEX index_f7700477 FOR ()-[r]-() ON EACH type(r)", "ClientError.Schema.EquivalentSchemaRuleAlreadyExists")]
    [InlineData("CREATE INDEX index_f7700477 FOR (n:C) ON (n.x)", "ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("DROP INDEX index_f7700477 IF EXISTS", "DatabaseError.Schema.IndexDropFailed")]
    [InlineData("CREATE TEXT INDEX j FOR (n:A) ON (n.x, n.y)", "ClientError.Statement.SyntaxError")]
    [InlineData("CREATE INDEX j FOR (n:A) ON (n.y) OPTIONS {indexProvider: 'btree-1.0'}", "ClientError.General.InvalidArguments")]
    [InlineData("CREATE INDEX j FOR (n:A) ON (n.y) OPTIONS {nosuch: 1}", "ClientError.General.InvalidArguments")]
    [InlineData("CREATE VECTOR INDEX j FOR (n:A) ON (n.y)", "ClientError.Statement.UnsupportedOperationError")]
    [InlineData("CREATE CONSTRAINT i FOR (n:A) REQUIRE n.z IS UNIQUE", "ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("CREATE CONSTRAINT i IF NOT EXISTS FOR (n:A) REQUIRE n.z IS UNIQUE", "ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("CREATE CONSTRAINT k IF NOT EXISTS FOR (n:A) REQUIRE n.x IS UNIQUE", "ClientError.Schema.IndexAlreadyExists")]
    [InlineData("DROP INDEX nosuch", "DatabaseError.Schema.IndexDropFailed")]
    [InlineData("DROP CONSTRAINT i", "DatabaseError.Schema.ConstraintDropFailed")]
    public void A_command_that_cannot_be_done_has_the_code_of_Neo4j(string command, string code)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE INDEX i FOR (n:A) ON (n.x)");
        database.Run("CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x]");

        Assert.Equal("Neo." + code, database.Failure(command).Code);
    }

    [Theory]
    [InlineData("CREATE INDEX i IF NOT EXISTS FOR (n:A) ON (n.y)")]
    [InlineData("CREATE FULLTEXT INDEX g IF NOT EXISTS FOR (n:A|B) ON EACH [n.x]")]
    [InlineData("CREATE FULLTEXT INDEX i IF NOT EXISTS FOR (n:C) ON EACH [n.x]")]
    [InlineData("CREATE LOOKUP INDEX l IF NOT EXISTS FOR (n) ON EACH labels(n)")]
    [InlineData("DROP INDEX nosuch IF EXISTS")]
    [InlineData("DROP CONSTRAINT nosuch IF EXISTS")]
    [InlineData("DROP CONSTRAINT i IF EXISTS")]
    public void What_is_so_already_may_be_left_so(string command)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE INDEX i FOR (n:A) ON (n.x)");
        database.Run("CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x]");
        database.Run(command);

        Assert.Equal("f|i", database.First("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name"));
    }

    [Theory]
    [InlineData("DROP INDEX c IF EXISTS", "DatabaseError.Schema.IndexDropFailed")]
    [InlineData("DROP INDEX c", "DatabaseError.Schema.IndexDropFailed")]
    [InlineData("CREATE INDEX c FOR (n:B) ON (n.y)", "ClientError.Schema.ConstraintWithNameAlreadyExists")]
    [InlineData("CREATE INDEX c FOR (n:A) ON (n.x)", "ClientError.Schema.ConstraintWithNameAlreadyExists")]
    [InlineData("CREATE INDEX j FOR (n:A) ON (n.x)", "ClientError.Schema.ConstraintAlreadyExists")]
    public void The_index_of_a_constraint_and_its_name_are_kept_with_the_code_of_Neo4j(string command, string code)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE");

        Assert.Equal("Neo." + code, database.Failure(command).Code);
    }

    [Theory]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE")]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.y IS NOT NULL")]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS :: STRING")]
    public void A_constraint_that_the_graph_breaks_is_not_created(string command)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE (:A {x: 1}), (:A {x: 1})");

        Assert.Equal("Neo.DatabaseError.Schema.ConstraintCreationFailed", database.Failure(command).Code);
        Assert.Equal("0", database.First("SHOW CONSTRAINTS YIELD name RETURN count(*)"));
    }

    [Fact]
    public void A_text_index_serves_prefixes()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE TEXT INDEX i FOR (n:A) ON (n.name)");
        database.Run("UNWIND range(1, 200) AS i CREATE (:A {name: 'a' + i})");

        Assert.Contains("NodeIndexSeek", database.Run("EXPLAIN MATCH (n:A) WHERE n.name STARTS WITH 'a19' RETURN n").Summary.Plan!.ToString(), StringComparison.Ordinal);
        Assert.Equal("11", database.First("MATCH (n:A) WHERE n.name STARTS WITH 'a19' RETURN count(n)"));
    }
}
