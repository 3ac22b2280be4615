using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Tests.Reading;

public sealed class ArticleFinderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_articles_by_name_and_those_below()
    {
        Put("b.txt", "a/z.md", "a/É.TXT", "a/b.markdown", "notes.pdf", ".cache/c.txt", "B.txt");

        Assert.Equal(["B.txt", "a/b.markdown", "a/z.md", "a/É.TXT", "b.txt"], Names(_folder));
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_walked_once()
    {
        Put("a.txt");
        Directory.CreateSymbolicLink(Path.Join(_folder, "again"), _folder);

        Assert.Equal(["a.txt"], Names(_folder));
    }

    [Fact]
    public void Paths_keep_their_order()
    {
        Put("b.txt", "a.txt");

        Assert.Equal(["b.txt", "a.txt"], Names(Path.Join(_folder, "b.txt"), Path.Join(_folder, "a.txt")));
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var found = Assert.Single(new ArticleFinder(() => new MemoryStream([.. "Texte."u8])).Find(["-"]));

        Assert.Equal("Texte.", new ArticleReader(new()).Read(found.Input!).Article!.Text);
    }

    [Theory]
    [InlineData("missing.txt", "AG3001")]
    [InlineData("notes.pdf", "AG3012", ".pdf")]
    [InlineData("", "AG3013")]
    public void A_path_that_leads_to_no_article_says_why(string name, string code, params string[] details)
    {
        Put("notes.pdf");

        var problem = Assert.Single(Find(Path.Join(_folder, name))).Problem!;

        Assert.Equal((code, Path.Join(_folder, name)), (problem.Code, problem.Source));
        Assert.Equal(details, problem.Details);
    }

    private static List<FoundInput> Find(params string[] paths) => [.. new ArticleFinder(() => Stream.Null).Find(paths)];

    private List<string> Names(params string[] paths) => [.. Find(paths)
        .Select(found => Path.GetRelativePath(_folder, found.Input!.Name).Replace('\\', '/'))];

    private void Put(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Join(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "Texte.");
        }
    }
}
