using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class RunHistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_last_run_of_a_gold_file_is_kept_by_its_full_path()
    {
        var history = new RunHistory(Path.Join(_folder.Path, "new", "folder"));
        var (first, last) = (Run("Mali LEFT Cedeao"), Run("Côte d'Ivoire MET \"Togo\""));

        Assert.Null(history.Find("gold.json"));
        history.Keep("gold.json", first);
        history.Keep("gold.json", last);

        var kept = history.Find(Path.GetFullPath("gold.json"))!;
        Assert.Equal(last.Articles[0].Score.Wrong, kept.Articles[0].Score.Wrong.AsEnumerable());
        Assert.Equal((last.Total.ToString(), "a"), (kept.Total.ToString(), kept.Articles[0].Article));
        Assert.Null(history.Find(Path.Join("elsewhere", "gold.json")));
        Assert.Single(Directory.GetFiles(Path.Join(_folder.Path, "new", "folder")));
    }

    [Theory]
    [InlineData("", "AG6001")]
    [InlineData("{\"articles\": 1}", "AG6002")]
    [InlineData("{\"articles\": [{\"article\": \"a\", \"hits\": -1}]}", "AG6002")]
    [InlineData("{\"articles\": [{\"article\": \"a\", \"hits\": 99999999999999999999999}]}", "AG6002")]
    public void A_run_that_somebody_spoiled_is_told(string text, string code)
    {
        var history = new RunHistory(_folder.Path);
        File.WriteAllText(history.FileOf("gold.json"), text);

        Assert.Equal(code, Assert.Throws<EvaluationException>(() => history.Find("gold.json")).Problem.Code);
    }

    private static EvaluationRun Run(string wrong) => new([new ArticleScore("a", new GoldScore(3, ["x"], ["y"], [wrong], 1, 2))]);
}
