using ActorGraph.Graph.Queries;

namespace ActorGraph.Graph.Tests.Queries;

public sealed class CannedQueryParserTests
{
    [Fact]
    public void A_file_gives_title_description_parameters_and_query()
    {
        var query = Parse("""
            // Alliances
            // Who is allied with whom,
            // since when.
            // actor: whose alliances
            :param actor => 'Mali'
            :param at => null
            MATCH (a {name: $actor})
            // not the others
            WHERE date($at) IS NULL
            RETURN a;

            """).Query!;

        Assert.Equal(("Alliances", "Who is allied with whom, since when."), (query.Title, query.Description));
        Assert.Equal(
            [
                new QueryParameter("actor", QueryParameterKind.Actor, "Mali", "whose alliances"),
                new QueryParameter("at", QueryParameterKind.Date, null, null),
            ],
            query.Parameters.ToArray());
        Assert.Equal("\n\n\n\n\n\nMATCH (a {name: $actor})\n\nWHERE date($at) IS NULL\nRETURN a", query.Text);
    }

    [Theory]
    [InlineData("minConfidence", "0.0")]
    [InlineData("confidence", "1")]
    public void A_number_that_is_named_confidence_is_one(string name, string literal)
    {
        var query = CannedQueryParser.Parse("q", "q.cypher", $"// T\n:param {name} => {literal}\nRETURN ${name}").Query!;

        Assert.Equal(QueryParameterKind.Confidence, query.Parameters.Single().Kind);
    }

    [Theory]
    [InlineData("null", null, QueryParameterKind.Text)]
    [InlineData("true", true, QueryParameterKind.Truth)]
    [InlineData("FALSE", false, QueryParameterKind.Truth)]
    [InlineData("12", 12L, QueryParameterKind.Integer)]
    [InlineData("-0.5", -0.5, QueryParameterKind.Number)]
    [InlineData("'L\\'été'", "L'été", QueryParameterKind.Text)]
    [InlineData("\"a;b\"", "a;b", QueryParameterKind.Text)]
    public void A_default_tells_what_a_parameter_takes(string literal, object? value, QueryParameterKind kind)
    {
        var parameter = Assert.Single(Parse($"// Title\n:param value => {literal};\nRETURN $value").Query!.Parameters);

        Assert.Equal((value, kind), (parameter.Default, parameter.Kind));
    }

    [Fact]
    public void A_dollar_in_text_is_no_parameter()
    {
        Assert.NotNull(Parse("// Title\nRETURN '$not', \"$nor\", `$this`").Query);
    }

    [Theory]
    [InlineData("MATCH (n) RETURN n", "AG5001", 1)]
    [InlineData("//\nRETURN 1", "AG5001", 1)]
    [InlineData("// T\n:param a = 1\nRETURN $a", "AG5002", 2, ":param a = 1")]
    [InlineData("// T\n:param a => [1]\nRETURN $a", "AG5003", 2, "[1]")]
    [InlineData("// T\n:param a => 'x\nRETURN $a", "AG5003", 2, "'x")]
    [InlineData("// T\n:param a => 1\n:param a => 2\nRETURN $a", "AG5004", 3, "a")]
    [InlineData("// T\n:param a => 1\n", "AG5005", 0)]
    [InlineData("// T\n:param a => 1\nRETURN $a,\n  $b", "AG5006", 4, "b")]
    public void A_file_in_another_form_says_where(string text, string code, int line, params string[] details)
    {
        var problem = Parse(text).Problem!;

        Assert.Equal((code, "t.cypher", line), (problem.Code, problem.Source, problem.Line));
        Assert.Equal(details, problem.Details);
    }

    private static CannedQueryOutcome Parse(string text) => CannedQueryParser.Parse("t", "t.cypher", text);
}
