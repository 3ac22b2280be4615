using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class GoldFileTests : IDisposable
{
    private const string Good = """
        {"subject": ["Mali", "Bamako"], "type": ["LEFT"], "object": ["Cedeao"], "date": "2024-01-28", "required": true}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_relation_is_read_with_all_that_is_acceptable()
    {
        var article = Assert.Single(GoldFile.Read(Write($$"""[{"article": "a", "relations": [{{Good}}]}]""")));
        var relation = Assert.Single(article.Relations);

        Assert.Equal("a", article.Name);
        Assert.Equal(["Mali", "Bamako"], relation.Subjects.AsEnumerable());
        Assert.Equal(("Mali LEFT Cedeao", "2024-01-28", true), (relation.ToString(), relation.Date, relation.IsRequired));
    }

    [Theory]
    [InlineData("subject", "\"Mali\"", "\"subject\": [\"...\", ...]")]
    [InlineData("subject", "[]", "\"subject\": [\"...\", ...]")]
    [InlineData("type", "[1]", "\"type\": [\"...\", ...]")]
    [InlineData("object", null, "\"object\": [\"...\", ...]")]
    [InlineData("date", null, "\"date\": \"2022-03\" | null")]
    [InlineData("date", "2022", "\"date\": \"2022-03\" | null")]
    [InlineData("required", "\"yes\"", "\"required\": true | false")]
    public void A_field_that_is_missing_or_of_another_form_is_told_with_its_line(string field, string? value, string form)
    {
        var relation = Newtonsoft.Json.Linq.JObject.Parse(Good);
        relation.Remove(field);
        if (value is not null)
        {
            relation[field] = Newtonsoft.Json.Linq.JToken.Parse(value);
        }

        AssertRefused("AG6002", ["2", form], $$"""
            [{"article": "a", "relations": [
            {{relation.ToString(Newtonsoft.Json.Formatting.None)}}]}]
            """);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[\n1]", "2", "\"article\": \"...\"")]
    [InlineData("[{\"article\": \"a\"}]", "1", "\"relations\": [{...}, ...]")]
    [InlineData("[{\"article\": \"a\", \"relations\": [\n\n2]}]", "3", "\"subject\": [\"...\", ...]")]
    public void What_is_no_list_of_articles_is_told(
        string text, string line = "1", string form = "[{\"article\": ..., \"relations\": [...]}, ...]") =>
        AssertRefused("AG6002", [line, form], text);

    [Theory]
    [InlineData("", "1", "1")]
    [InlineData("[\n{\"article\": \"a\",, }]", "2", "17")]
    [InlineData("[] x", "1", "4")]
    [InlineData("[\n[1", "2", "3")]
    [InlineData("[new Date(1)]", "1", "11")]
    [InlineData("[{\"a\": 1,\n\"a\": 2}]", "2", "7")]
    public void What_is_no_JSON_is_told_with_its_place(string text, string line, string column)
    {
        var problem = Assert.Throws<EvaluationException>(() => GoldFile.Read(Write(text))).Problem;

        Assert.Equal(("AG6001", line, column), (problem.Code, problem.Details[0], problem.Details[1]));
        Assert.DoesNotContain("Path '", problem.Details[2], StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_that_nests_without_end_is_refused() =>
        Assert.Equal(
            "AG6001",
            Assert.Throws<EvaluationException>(() => GoldFile.Read(Write(new string('[', 100_000)))).Problem.Code);

    [Fact]
    public void An_article_stands_there_once() => AssertRefused(
        "AG6003", ["2", "a"], "[{\"article\": \"a\", \"relations\": []},\n{\"article\": \"a\", \"relations\": []}]");

    [Fact]
    public void A_file_that_is_not_there_or_not_text_is_told()
    {
        var absent = Path.Join(_folder.Path, "absent.json");
        var binary = Write("[\0]");

        Assert.Equal("AG3001", Assert.Throws<EvaluationException>(() => GoldFile.Read(absent)).Problem.Code);
        Assert.Equal("AG3004", Assert.Throws<EvaluationException>(() => GoldFile.Read(binary)).Problem.Code);
    }

    private void AssertRefused(string code, string[] details, string text)
    {
        var path = Write(text);

        var problem = Assert.Throws<EvaluationException>(() => GoldFile.Read(path)).Problem;

        Assert.Equal((code, path), (problem.Code, problem.Source));
        Assert.Equal(details, problem.Details);
    }

    private string Write(string text) => _folder.Write("gold.json", text);
}
