using System.Diagnostics;
using System.Globalization;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>An import that is stopped leaves a store that opens, with whole articles only.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int ArticleCount = 500;
    private const int Interrupted = 130;

    // Counting takes a process of its own: the import must get on between two counts on a slow machine, and not come to
    // its end on a fast one.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MomentOfAnArticle = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Workspace _workspace = new();

    public InterruptionTests()
    {
        for (var i = 0; i < ArticleCount; i++)
        {
            var number = i.ToString("D3", CultureInfo.InvariantCulture);
            _workspace.Write(
                $"articles/{number}.txt",
                $"Article {number}. Le Mali a quitté la Cedeao. L'armée malienne a exigé le départ de la Minusma.");
        }
    }

    public void Dispose() => _workspace.Dispose();

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(80)]
    public async Task Killing_an_import_leaves_whole_articles_only(int after)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are Unix's.");
        using var import = _workspace.Start("import", "articles");
        await PauseAfterArticlesAsync(import, after);

        import.Kill();
        await import.WaitForExitAsync();

        var articles = await AssertWholeAsync();
        Assert.InRange(articles, after, ArticleCount - 1);
        await AssertRestGoesInAsync(articles);
    }

    [SkippableFact]
    public async Task Interrupting_an_import_rolls_the_article_in_work_back()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are Unix's.");
        Skip.If(IsInterruptIgnored(), "Whoever started the tests ignores SIGINT, and so does all that they start; a shell does so for jobs behind '&'. Run them in the foreground.");
        using var import = _workspace.Start("import", "articles");
        await PauseAfterArticlesAsync(import, 5);

        await SignalAsync(import, "-INT");
        await SignalAsync(import, "-CONT");
        var run = await Workspace.EndAsync(import);

        Assert.Equal((Interrupted, "Interrupted: what was not finished was rolled back.\n"), (run.ExitCode, run.Error));
        var articles = await AssertWholeAsync();
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"Articles:  {articles} added"), run.Output, StringComparison.Ordinal);
        await AssertRestGoesInAsync(articles);
    }

    [SkippableFact]
    public async Task Questions_are_answered_while_an_import_runs()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are Unix's.");
        using var import = _workspace.Start("import", "articles");
        await PauseAfterArticlesAsync(import, 1);

        var run = await _workspace.RunAsync("query", "who-left", "--format", "csv");

        Assert.False(import.HasExited);
        import.Kill();
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Mali,Cedeao", run.Output, StringComparison.Ordinal);
    }

    // A bit for each signal, the first one lowest; SIGINT is the second (proc(5)).
    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        var mask = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return mask is not null && (ulong.Parse(mask.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }

    // Each article has the same two sentences of evidence: a half of one would show.
    private async Task<int> AssertWholeAsync()
    {
        const string Query = """
            MATCH (a:Article)
            WITH count(a) AS articles
            MATCH (e:Evidence)
            WITH articles, count(e) AS evidence
            MATCH (:Evidence)-[in:IN]->(:Article)
            WITH articles, evidence, count(in) AS placed
            MATCH (:Actor)-[r]->(:Actor)
            UNWIND r.evidence AS id
            OPTIONAL MATCH (e:Evidence {id: id})
            RETURN articles, evidence, placed, count(id) AS cited, count(e) AS found
            """;
        var run = await _workspace.RunAsync("cypher", Query, "--format", "json");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var row = Assert.Single(Json.Rows(run.Output));
        var articles = (int)row["articles"]!;
        foreach (var count in new[] { "evidence", "placed", "cited", "found" })
        {
            Assert.Equal((count, 2 * articles), (count, (int)row[count]!));
        }

        return articles;
    }

    private async Task AssertRestGoesInAsync(int articles)
    {
        var rest = await _workspace.RunAsync("import", "articles");

        Assert.Equal((0, string.Empty), (rest.ExitCode, rest.Error));
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"Articles:  {ArticleCount - articles} added, {articles} skipped"),
            rest.Output,
            StringComparison.Ordinal);
        Assert.Equal(ArticleCount, await AssertWholeAsync());
    }

    // The import runs for a moment at a time and stands still while its articles are counted: however fast it is, it does
    // not come to its end unseen.
    private async Task PauseAfterArticlesAsync(Process import, int count)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            Assert.False(import.HasExited, "The import ended before it could be stopped.");
            Assert.True(waited.Elapsed < Patience, "The import does not get on.");
            var missing = count;
            if (File.Exists(_workspace.Store))
            {
                await SignalAsync(import, "-STOP");
                missing -= await TryCountAsync();
                if (missing <= 0)
                {
                    return;
                }

                await SignalAsync(import, "-CONT");
            }

            await Task.Delay(Moment + (missing * MomentOfAnArticle));
        }
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private async Task<int> TryCountAsync()
    {
        var run = await _workspace.RunAsync("status", "--format", "json");
        return run.ExitCode == 0 ? (int)Json.Object(run.Output)["articles"]! : 0;
    }
}
