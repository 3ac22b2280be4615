using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.FullText;

/// <summary>What full-text queries find, in Lucene's language.</summary>
public sealed class FullTextQueryTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public FullTextQueryTests()
    {
        _database.Run("CREATE FULLTEXT INDEX actors FOR (n:Actor|Article) ON EACH [n.name, n.alias, n.title]");
        _database.Run("""
            CREATE (:Actor {name: 'Mali'}), (:Actor {name: 'Burkina Faso'}), (:Actor {name: 'Niger'}),
                (:Actor {name: 'Cédéao', alias: ['CEDEAO', 'Communauté économique']}),
                (:Actor {name: 'Alliance des États du Sahel'}), (:Article {title: 'Le Mali quitte la Cédéao'})
            """);
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("mali", "Le Mali quitte la Cédéao|Mali")]
    [InlineData("cedeao", "Cédéao|Le Mali quitte la Cédéao")]
    [InlineData("CÉDÉAO", "Cédéao|Le Mali quitte la Cédéao")]
    [InlineData("communaute", "Cédéao")]
    [InlineData("burkina niger", "Burkina Faso|Niger")]
    [InlineData("burkina OR niger", "Burkina Faso|Niger")]
    [InlineData("burkina || niger", "Burkina Faso|Niger")]
    [InlineData("mali AND quitte", "Le Mali quitte la Cédéao")]
    [InlineData("mali && quitte", "Le Mali quitte la Cédéao")]
    [InlineData("+mali +quitte", "Le Mali quitte la Cédéao")]
    [InlineData("+mali quitte", "Le Mali quitte la Cédéao|Mali")]
    [InlineData("mali -quitte", "Mali")]
    [InlineData("mali NOT quitte", "Mali")]
    [InlineData("mali !quitte", "Mali")]
    [InlineData("-quitte", "")]
    [InlineData("(mali OR niger) AND NOT quitte", "Mali|Niger")]
    [InlineData("\"burkina faso\"", "Burkina Faso")]
    [InlineData("\"faso burkina\"", "")]
    [InlineData("\"faso burkina\"~2", "Burkina Faso")]
    [InlineData("burkina-faso", "Burkina Faso")]
    [InlineData("bur*", "Burkina Faso")]
    [InlineData("m?li", "Le Mali quitte la Cédéao|Mali")]
    [InlineData("c*ÉA?", "Cédéao|Le Mali quitte la Cédéao")]
    [InlineData("*lia*", "Alliance des États du Sahel")]
    [InlineData("?ali -quitte", "Mali")]
    [InlineData("x?x", "")]
    [InlineData("malo~", "Burkina Faso|Le Mali quitte la Cédéao|Mali")]
    [InlineData("malo~1", "Le Mali quitte la Cédéao|Mali")]
    [InlineData("malo~0", "")]
    [InlineData("bukrina~1", "Burkina Faso")]
    [InlineData("bikrina~1", "")]
    [InlineData("name:malu~1 AND NOT quitte", "Mali")]
    [InlineData("name:mali", "Mali")]
    [InlineData("title:mali", "Le Mali quitte la Cédéao")]
    [InlineData("title:(mali AND cedeao)", "Le Mali quitte la Cédéao")]
    [InlineData("nosuch:mali", "")]
    [InlineData("or and not", "")]
    [InlineData("mali\\:", "Le Mali quitte la Cédéao|Mali")]
    [InlineData("name:*:* ", "Alliance des États du Sahel|Burkina Faso|Cédéao|Le Mali quitte la Cédéao|Mali|Niger")]
    [InlineData("*", "Alliance des États du Sahel|Burkina Faso|Cédéao|Le Mali quitte la Cédéao|Mali|Niger")]
    public void Words_find_what_Lucene_finds_by_them(string query, string expected)
    {
        const string Search = """
            CALL db.index.fulltext.queryNodes('actors', $query) YIELD node
            RETURN coalesce(node.name, node.title) AS text ORDER BY text
            """;

        Assert.Equal(expected, _database.First(Search, new() { ["query"] = query }));
    }

    [Fact]
    public void The_best_comes_first_and_may_be_skipped()
    {
        const string Search = "CALL db.index.fulltext.queryNodes('actors', 'mali', {0}) YIELD node, score RETURN node.name, score > 0";

        Assert.Equal("Mali,true|null,true", _database.Rows(Search.Replace("{0}", "{}", StringComparison.Ordinal)));
        Assert.Equal("null,true", _database.Rows(Search.Replace("{0}", "{skip: 1, limit: 5}", StringComparison.Ordinal)));
        Assert.Equal("Mali,true", _database.Rows(Search.Replace("{0}", "{limit: 1}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/ma.i/", "A regular expression")]
    [InlineData("name:[a TO m]", "A range of words")]
    [InlineData("mali^4", "Boosting")]
    [InlineData("* -mali", "'*' beside other words")]
    public void What_is_not_supported_says_so_by_name(string query, string name)
    {
        var failure = _database.Failure($"CALL db.index.fulltext.queryNodes('actors', '{query}') YIELD node RETURN node");

        Assert.Equal("Neo.ClientError.Statement.UnsupportedOperationError", failure.Code);
        Assert.StartsWith(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "no word in it")]
    [InlineData("\"open", "the closing '\"' is missing")]
    [InlineData("(mali", "')' is missing")]
    [InlineData("mali)", "')' cannot stand there")]
    [InlineData("AND mali", "AND and OR need a word before them")]
    [InlineData("mali AND", "is missing at its end")]
    [InlineData("mali \"a b\"~", "needs a number of words")]
    [InlineData("mali~3", "takes 0, 1 or 2")]
    public void A_query_that_cannot_be_read_says_why(string query, string why)
    {
        var failure = _database.Failure($"CALL db.index.fulltext.queryNodes('actors', '{query}') YIELD node RETURN node");

        Assert.Equal("Neo.ClientError.Procedure.ProcedureCallFailed", failure.Code);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_of_many_fields_counts()
    {
        var query = string.Concat(Enumerable.Repeat("title:", 100_000)) + "name:mali";

        Assert.Equal(
            "Mali", _database.First($"CALL db.index.fulltext.queryNodes('actors', '{query}') YIELD node RETURN node.name"));
    }

    [Theory]
    [InlineData(101, "(", ")", "parentheses nest deeper than 100")]
    [InlineData(50, "+(", " faso)", "nests required words among others too deep")]
    public void A_query_that_nests_too_deep_says_so(int depth, string before, string after, string why)
    {
        var query = string.Concat(Enumerable.Repeat(before, depth)) + "+mali" + string.Concat(Enumerable.Repeat(after, depth));

        Assert.Contains(
            why,
            _database.Failure($"CALL db.index.fulltext.queryNodes('actors', '{query}') YIELD node RETURN node").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_fits_too_many_words_asks_for_more_letters()
    {
        _database.Run("UNWIND range(1, 1100) AS i CREATE (:Actor {name: 'w' + i})");

        Assert.Contains(
            "'w*?' fits more than 1024 words",
            _database.Failure("CALL db.index.fulltext.queryNodes('actors', 'w*?')").Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CALL db.index.fulltext.queryNodes('nosuch', 'mali')", "There is no such fulltext schema index: nosuch.")]
    [InlineData("CALL db.index.fulltext.queryRelationships('actors', 'mali')", "search it with db.index.fulltext.queryNodes")]
    [InlineData("CALL db.index.fulltext.queryNodes('actors', 'mali', {limit: -1})", "must be an Integer of 0 or more")]
    public void A_call_that_cannot_work_says_what_to_do(string call, string message) =>
        Assert.Contains(message, _database.Failure(call).Message, StringComparison.Ordinal);
}
