using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class GoldArticleReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_has_texts_and_Markdown_and_gives_them_in_the_order_asked_for()
    {
        _folder.Write("a.txt", "Le Mali.");
        _folder.Write("b.md", "---\ndate: 2024-01-28\n---\n# Le Niger\n");
        _folder.Write("c.txt", "Le Togo.");

        var articles = GoldArticleReader.Read(_folder.Path, ["b", "a"]);

        Assert.Equal(["Le Niger", "Le Mali."], articles.Select(article => article.Text.Trim()));
        Assert.Equal(new DateOnly(2024, 1, 28), articles[0].Published);
    }

    [Fact]
    public void A_line_is_read_as_the_file_that_has_its_title_an_empty_line_and_its_text()
    {
        var lines = _folder.Write(
            "articles.jsonl", "\n{\"id\": \"a\", \"title\": \"Titre\", \"language\": \"fr\", \"text\": \"Le 'E\u0301tat'.\"}\r\n\n");
        _folder.Write("a.txt", "Titre\n\nLe 'État'.\n");

        var (line, file) = (GoldArticleReader.Read(lines, ["a"])[0], GoldArticleReader.Read(_folder.Path, ["a"])[0]);

        Assert.Equal("Titre\n\nLe 'État'.", line.Text);
        Assert.Equal((file.Text.TrimEnd(), file.Id), (line.Text, line.Id));
    }

    [Theory]
    [InlineData("{\"id\": \"a\", \"title\": \"\", \"text\": \"x\"}\n{\"id\": \"b\"", "AG6001", "2")]
    [InlineData("{\"id\": \"a\", \"title\": \"\", \"text\": \"x\"}\n{\"id\": \"b\", \"title\": \"\"}", "AG6002", "2", "\"text\": \"...\"")]
    [InlineData("\n{\"id\": 1}", "AG6002", "2", "\"id\": \"...\"")]
    [InlineData("{\"id\": \"a\", \"title\": \"\", \"text\": \"x\"}\n{\"id\": \"a\", \"title\": \"\", \"text\": \"x\"}", "AG6003", "2", "a")]
    public void A_bad_line_is_told_by_its_number(string text, string code, params string[] details)
    {
        var problem = Refuse(_folder.Write("articles.jsonl", text), "a");

        Assert.Equal(code, problem.Code);
        Assert.Equal(details, problem.Details.Take(details.Length));
    }

    [Fact]
    public void Articles_that_are_not_there_are_all_named()
    {
        _folder.Write("b.txt", "Le Mali.");

        Assert.Equal(("AG6006", "a, c"), Told(Refuse(_folder.Path, "a", "b", "c")));
        Assert.Equal(("AG6006", "a"), Told(Refuse(_folder.Write("none.jsonl", string.Empty), "a")));
        Assert.Equal(("AG6004", null), Told(Refuse(Path.Join(_folder.Path, "articles"), "a")));
        Assert.Equal(("AG6005", null), Told(Refuse(Path.Join(_folder.Path, "b.txt"), "b")));
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_told_as_when_it_is_extracted()
    {
        _folder.Write("a.txt", " \n");

        Assert.Equal("AG3003", Refuse(_folder.Path, "a").Code);
    }

    private static ReadProblem Refuse(string path, params string[] names) =>
        Assert.Throws<EvaluationException>(() => GoldArticleReader.Read(path, names)).Problem;

    private static (string Code, string? Detail) Told(ReadProblem problem) => (problem.Code, problem.Details.SingleOrDefault());
}
