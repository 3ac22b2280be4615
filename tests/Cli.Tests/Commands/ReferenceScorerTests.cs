using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Cli.Tests.Commands;

/// <summary>evaluate beside <c>../shared/eval/score.py</c>, the reference scorer, when it and Python are there.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    private static readonly Lazy<ArticleExtractor> Extractor = new(ArticleExtractor.Create);

    private readonly string _folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task The_founding_articles_get_the_text_of_the_reference_scorer(bool show) =>
        CompareAsync(SharedData.Require("eval", "gold.json"), SharedData.Require("eval", "articles"), show);

    [SkippableFact]
    public Task The_articles_that_rules_are_tuned_on_get_the_text_of_the_reference_scorer() => CompareAsync(
        SourceTree.Find("tests", "Graph.Tests", "Samples", "annotated", "tuning.json"),
        SharedData.Require("eval", "articles-raw.jsonl"),
        show: true);

    private async Task CompareAsync(string gold, string articles, bool show)
    {
        var scorer = SharedData.Require("eval", "score.py");
        string[] options = show ? ["--show"] : [];
        WritePredictions(gold, articles);

        var expected = await PythonAsync([scorer, gold, _folder, .. options]);
        var (exitCode, output, _) = await TestProgram.RunAsync(
            _folder, Extractor.Value.Extract, ["evaluate", gold, "--articles", articles, .. options]);

        Assert.Equal(0, exitCode);
        Assert.Equal(expected, WithoutDates(output.Split("\n\n")[0]) + "\n");
    }

    /// <summary>The reference scorer counts dates, but does not say which are wrong.</summary>
    private static string WithoutDates(string score) =>
        string.Join('\n', score.Split('\n').Where(line => !line.StartsWith("    date ", StringComparison.Ordinal)));

    private void WritePredictions(string gold, string articles)
    {
        var names = GoldFile.Read(gold).Select(article => article.Name).ToList();
        foreach (var (name, article) in names.Zip(GoldArticleReader.Read(articles, names)))
        {
            using var file = new StreamWriter(Path.Join(_folder, name + ".json"));
            ExtractionJson.Write(file, Extractor.Value.Extract(article), explains: false);
        }
    }

    private static async Task<string> PythonAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(start)!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return text.ReplaceLineEndings("\n");
        }
        catch (Win32Exception)
        {
            Skip.If(true, "Needs python3 on the path to run the reference scorer.");
            throw;
        }
    }
}
