using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.FullText;

/// <summary>Full-text indexes follow what happens to nodes and relationships.</summary>
public sealed class FullTextIndexTests
{
    private const string Create = "CREATE FULLTEXT INDEX texts FOR (n:Actor|Place) ON EACH [n.name, n.alias]";

    [Fact]
    public void An_index_holds_what_was_there_before_it()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE (:Actor:Place {name: 'Mali'}), (:Other {name: 'Mali'}), (:Actor {name: 7})");
        database.Run(Create);

        Assert.Equal("Mali", Find(database, "mali"));
    }

    [Fact]
    public void An_index_follows_properties_labels_and_deletions()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run(Create);
        database.Run("CREATE (:Actor {name: 'Haute-Volta'})");
        database.Run("MATCH (n:Actor) SET n.name = 'Burkina Faso', n.alias = 'Faso'");

        Assert.Equal("", Find(database, "volta"));
        Assert.Equal("Burkina Faso", Find(database, "alias:faso"));

        database.Run("MATCH (n:Actor) REMOVE n.alias");
        Assert.Equal("", Find(database, "alias:faso"));

        database.Run("MATCH (n:Actor) SET n:Place REMOVE n:Actor");
        Assert.Equal("Burkina Faso", Find(database, "burkina"));

        database.Run("MATCH (n:Place) REMOVE n:Place");
        Assert.Equal("", Find(database, "burkina"));

        database.Run("MATCH (n) SET n:Actor");
        Assert.Equal("Burkina Faso", Find(database, "burkina"));

        database.Run("MATCH (n) DELETE n");
        Assert.Equal("", Find(database, "burkina"));
    }

    [Fact]
    public void Relationships_are_indexed_by_type()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE FULLTEXT INDEX notes FOR ()-[r:LEFT|JOINED]-() ON EACH [r.note]");
        database.Run("CREATE (a)-[:LEFT {note: 'annonce du retrait'}]->(b), (a)-[:KNOWS {note: 'retrait'}]->(b)");
        const string Search = "CALL db.index.fulltext.queryRelationships('notes', 'retrait') YIELD relationship AS r RETURN type(r), r.note";

        Assert.Equal("LEFT,annonce du retrait", database.Rows(Search));

        database.Run("MATCH ()-[r:LEFT]->() DELETE r");
        Assert.Equal("", database.Rows(Search));
    }

    [Fact]
    public void A_transaction_sees_its_own_words_and_rolling_back_undoes_them()
    {
        using var store = new TemporaryStore();
        using var database = CypherDatabase.Open(store.Path);
        database.Run(Create);
        database.Run("CREATE (:Actor {name: 'Mali'})");
        using (var transaction = database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("MATCH (n:Actor) SET n.name = 'Niger'");
            transaction.Run("CREATE (:Actor {name: 'Tchad'})");
            var found = transaction.Run("CALL db.index.fulltext.queryNodes('texts', 'niger tchad mali') YIELD node RETURN node.name AS n ORDER BY n");
            Assert.Equal(["Niger", "Tchad"], found.Select(row => row[0]));
            Assert.Equal("Mali", Find(database, "niger tchad mali"));
        }

        Assert.Equal("Mali", Find(database, "niger tchad mali"));
    }

    [Fact]
    public void A_failed_statement_leaves_no_words()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run(Create);
        using var transaction = database.BeginTransaction(AccessMode.Write);
        transaction.Run("CREATE (:Actor {name: 'Mali'})");
        Assert.Throws<CypherException>(() => transaction.Run("CREATE (:Actor {name: 'Niger'}) WITH 1 AS x UNWIND [1, 0] AS y RETURN x / y"));
        transaction.Commit();

        Assert.Equal("Mali", Find(database, "mali niger"));
    }

    [Fact]
    public void Creating_and_dropping_an_index_rolls_back_too()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE (:Actor {name: 'Mali'})");
        using (var transaction = database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run(Create);
        }

        Assert.Equal("", database.First("SHOW FULLTEXT INDEXES YIELD name"));
        database.Run(Create);
        using (var transaction = database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("DROP INDEX texts");
        }

        Assert.Equal("Mali", Find(database, "mali"));
        database.Run("DROP INDEX texts");
        Assert.Contains("no such fulltext", database.Failure("CALL db.index.fulltext.queryNodes('texts', 'mali')").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_is_there_when_the_store_is_opened_again()
    {
        using var store = new TemporaryStore();
        using (var database = CypherDatabase.Open(store.Path))
        {
            database.Run(Create);
            database.Run("CREATE (:Actor {name: 'Mali'})");
        }

        using var again = CypherDatabase.Open(store.Path);
        Assert.Equal("Mali", Find(again, "mali"));
    }

    [Theory]
    [InlineData("standard-no-stop-words", "cedeao", "")]
    [InlineData("standard-no-stop-words", "cédéao", "Les retraits de la Cédéao")]
    [InlineData("french", "retrait", "Les retraits de la Cédéao")]
    [InlineData("french", "le AND retraits", "Les retraits de la Cédéao")]
    [InlineData("french", "les", "")]
    [InlineData("english", "cedeao", "Les retraits de la Cédéao")]
    public void An_analyzer_may_be_chosen(string analyzer, string query, string expected)
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run($"{Create} OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{analyzer}'}}}}");
        database.Run("CREATE (:Actor {name: 'Les retraits de la Cédéao'})");

        Assert.Equal(expected, Find(database, query));
    }

    [Fact]
    public void An_unknown_analyzer_is_refused_by_name()
    {
        using var database = CypherDatabase.Open(":memory:");
        var failure = database.Failure($"{Create} OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'klingon'}}}}");

        Assert.StartsWith("The full-text analyzer 'klingon' is not supported. Expected one of standard-folding", failure.Message, StringComparison.Ordinal);
    }

    private static string Find(CypherDatabase database, string query) => database.First(
        "CALL db.index.fulltext.queryNodes('texts', $query) YIELD node RETURN node.name", new() { ["query"] = query });
}
