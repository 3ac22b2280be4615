using System.Xml.Linq;
using Snapshooter.Xunit;

namespace ActorGraph.EndToEnd.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_version_is_told()
    {
        var run = await _workspace.RunAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Help_is_there_for_every_command()
    {
        foreach (var command in new[] { "import", "extract", "query", "cypher", "analyze", "evaluate", "check", "status" })
        {
            var run = await _workspace.RunAsync(command, "--help");

            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            Assert.Contains($"actorgraph {command}", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_library_speaks_French_too()
    {
        var run = await _workspace.RunAsync("--help", "--lang", "fr");

        Assert.Contains("Utilisation", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exécute une requête Cypher.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cypher_writes_and_reads()
    {
        var write = await _workspace.RunAsync("cypher", "CREATE (:Word {text: $text, n: $n})", "--param", "text=été", "--param", "n=[1, 2.5]");
        var read = await _workspace.RunAsync("cypher", "MATCH (w:Word) RETURN w.text AS text, w.n AS n, w", "--format", "json");

        Assert.Equal((0, string.Empty), (write.ExitCode, write.Output));
        Assert.Equal("nodes created: 1\nproperties set: 2\nlabels added: 1\n", write.Error);
        var row = Json.Rows(read.Output)[0];
        Assert.Equal("été", (string)row["text"]!);
        Assert.Equal("[1.0,2.5]", row["n"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("Word", (string)row["w"]!["labels"]![0]!);
    }

    [Fact]
    public async Task A_plan_is_printed_after_the_rows_and_beside_what_programs_read()
    {
        var people = await _workspace.RunAsync("cypher", "PROFILE UNWIND [1, 2] AS x RETURN x");
        var program = await _workspace.RunAsync("cypher", "PROFILE RETURN 1 AS x", "--format", "csv");
        var explained = await _workspace.RunAsync("cypher", "EXPLAIN MATCH (a:Actor) RETURN a");

        Assert.Matches(@"(?s)^x.*1.*2.*\| Operator .*\| \+Unwind +\| x .*Total store accesses: 0\n$", people.Output.ReplaceLineEndings("\n"));
        Assert.Equal("x\n1\n", program.Output);
        Assert.Contains("| Operator ", program.Error, StringComparison.Ordinal);
        Assert.Contains("NodeByLabelScan", explained.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (explained.ExitCode, explained.Error));
    }

    [Fact]
    public async Task Cypher_comes_from_standard_input_too()
    {
        var run = await _workspace.RunWithInputAsync("RETURN 'a,b' AS x, 1 AS y", "cypher", "-", "--format", "csv");

        Assert.Equal((0, "x,y\n\"a,b\",1\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Status_tells_where_the_graph_is_and_what_it_holds()
    {
        var before = await _workspace.RunAsync("status");
        _workspace.Write("a.txt", Articles.Alliance);
        await _workspace.RunAsync("import", "a.txt");
        var after = await _workspace.RunAsync("status");

        Assert.Equal((0, 0), (before.ExitCode, after.ExitCode));
        Assert.Contains("(none yet)", before.Output, StringComparison.Ordinal);
        Assert.Matches($@"^store +{System.Text.RegularExpressions.Regex.Escape(_workspace.Store)}\n", after.Output);
        Assert.Matches(@"\narticles +1\n", after.Output);
        Assert.Matches(@"\nactors +2\n", after.Output);
        Assert.Matches(@"\nengine +ActorGraph Cypher \d+\.\d+\.\d+, store format \d+\n", after.Output);
    }

    [Fact]
    public async Task The_store_is_in_the_users_data_folder_unless_named()
    {
        using var process = _workspace.Start(new Dictionary<string, string> { ["ACTORGRAPH_STORE"] = "" }, "status");

        var run = await Workspace.EndAsync(process);

        Assert.Contains(Path.Join("actorgraph", "graph.db"), run.Output, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains(Path.Join(_workspace.Folder, "data", "actorgraph", "graph.db"), run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Analyze_prints_every_word_with_its_head()
    {
        var run = await _workspace.RunWithInputAsync("Le chat dort au soleil.", "analyze", "-", "--format", "conllu");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var words = run.Output.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        Assert.All(words, word => Assert.Equal(10, word.Length));
        Assert.Equal(["Le", "chat", "dort", "au", "à", "le", "soleil", "."], words.Select(word => word[1]));
        Assert.Equal("0", words.Single(word => word[1] == "dort")[6]);
    }

    [Fact]
    public async Task Extract_gives_relations_without_storing_them()
    {
        _workspace.Write("a.txt", Articles.Withdrawal);

        var run = await _workspace.RunAsync("extract", "a.txt", "--format", "json");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var json = Json.Object(run.Output);
        Assert.Equal("2024-01-29", (string)json["article"]!["published"]!);
        var left = json["relations"]!.First(relation => (string)relation["subject"]!["id"]! == "mali");
        Assert.Equal(("LEFT", "cedeao", "asserted"), ((string)left["type"]!, (string)left["object"]!["id"]!, (string)left["status"]!));
        Assert.Equal("2024-01-28", (string)left["date"]!["start"]!);
        Assert.False(File.Exists(_workspace.Store));
    }

    [Fact]
    public async Task What_is_not_sure_enough_is_neither_imported_nor_found()
    {
        _workspace.Write("a.txt", Articles.Withdrawal);

        var none = await _workspace.RunAsync("import", "a.txt", "--min-confidence", "1");
        File.Delete(_workspace.Store);
        var all = await _workspace.RunAsync("import", "a.txt", "--min-confidence", "0.5");
        var sure = await _workspace.RunAsync("query", "who-left", "--min-confidence", "0.5");
        var surer = await _workspace.RunAsync("query", "who-left", "--min-confidence", "1");
        var bad = await _workspace.RunAsync("query", "who-left", "--min-confidence", "90");

        Assert.Contains("Relations: 0 added", none.Output, StringComparison.Ordinal);
        Assert.Contains("Relations: 3 added", all.Output, StringComparison.Ordinal);
        Assert.Contains("Mali", sure.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (surer.ExitCode, surer.Output));
        Assert.Equal(2, bad.ExitCode);
        Assert.StartsWith("--min-confidence: '90' is no confidence: expected a number from 0 to 1", bad.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_explains_what_made_each_relation()
    {
        _workspace.Write("a.txt", Articles.Withdrawal);

        var people = await _workspace.RunAsync("extract", "a.txt", "--explain", "--lang", "fr");
        var programs = await _workspace.RunAsync("extract", "a.txt", "--explain", "--format", "json");

        Assert.Equal((0, string.Empty), (people.ExitCode, people.Error));
        Assert.Contains("Mali LEFT Cedeao\n  phrase        1 : Le Mali a quitté la Cedeao le 28 janvier 2024.\n", people.Output, StringComparison.Ordinal);
        Assert.Matches(@"produite par  le verbe « quitté » ; relations\.tsv, ligne \d+ :", people.Output);
        Assert.Contains("date          2024-01-28 : « le 28 janvier 2024 », dit de « quitté »", people.Output, StringComparison.Ordinal);
        var left = Json.Object(programs.Output)["relations"]![0]!["explanation"]!;
        Assert.Equal(("verb", "quitté"), ((string)left["origin"]!, (string)left["trigger"]!["text"]!));
        Assert.Equal("gazetteer", (string)left["subject"]!["mention"]!["resolution"]!);
        Assert.Equal("statement", (string)left["status"]!["source"]!);
    }

    [Fact]
    public async Task Extract_gives_a_page_in_which_a_hostile_article_stays_text()
    {
        _workspace.Write("a.txt", "Le Mali a quitté la Cedeao <script>alert('x')</script> & \"le Niger\" aussi.");

        var run = await _workspace.RunAsync("extract", "a.txt", "--format", "html");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", run.Output, StringComparison.Ordinal);
        var page = XDocument.Parse(run.Output);
        Assert.Empty(page.Descendants("script"));
        Assert.Contains("<script>alert('x')</script> & \"le Niger\" aussi.", page.Root!.Value, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("mark"), mark => mark.Value == "Mali");
        Assert.Contains(page.Descendants("td"), cell => cell.Value == "Mali LEFT Cedeao");
    }

    [Theory]
    [InlineData("alliances", "--actor", "Mali")]
    [InlineData("who-left")]
    [InlineData("demands")]
    public async Task What_is_piped_is_the_same_on_every_terminal(string query, params string[] arguments)
    {
        _workspace.Write("a.txt", Articles.Withdrawal);
        _workspace.Write("b.txt", Articles.Alliance);
        await _workspace.RunAsync("import", "a.txt", "b.txt");
        var outputs = new HashSet<string>();
        foreach (var columns in new[] { "40", "200" })
        {
            var variables = new Dictionary<string, string> { ["COLUMNS"] = columns, ["TERM"] = columns == "40" ? "dumb" : "xterm-256color" };
            using var process = _workspace.Start(variables, ["query", query, .. arguments]);
            outputs.Add((await Workspace.EndAsync(process)).Output);
        }

        var output = Assert.Single(outputs);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Snapshot.Match(output, $"query_{query}");
    }
}
