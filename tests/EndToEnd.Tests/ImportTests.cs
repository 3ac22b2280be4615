using Newtonsoft.Json.Linq;

namespace ActorGraph.EndToEnd.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("Mali", "asserted and denied")]
    [InlineData("Niger", "two dates")]
    public async Task Two_articles_that_contradict_each_other_are_found_with_their_sentences(string actor, string contradiction)
    {
        _workspace.Write("a.txt", Articles.DatedWithdrawal);
        _workspace.Write("b.txt", Articles.Denial);
        await _workspace.RunAsync("import", "a.txt", "b.txt");

        var row = Assert.Single(await QueryAsync("contradictions", "--actor", actor));

        Assert.Equal((contradiction, "LEFT", "LEFT"), ((string)row["contradiction"]!, (string)row["type"]!, (string)row["contraryType"]!));
        Assert.Equal(("Deux départs", "Pas de départ, dit Bamako"), ((string)row["article"]!, (string)row["contraryArticle"]!));
        Assert.StartsWith($"Le {actor} a quitté", (string)row["sentence"]!, StringComparison.Ordinal);
        Assert.StartsWith($"Le {actor} ", (string)row["contrary"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_go_in_and_answers_come_out()
    {
        _workspace.Write("articles/a.txt", Articles.Withdrawal);
        _workspace.Write("articles/b.md", Articles.Alliance);

        var import = await _workspace.RunAsync("import", "articles");

        Assert.Equal((0, string.Empty), (import.ExitCode, import.Error));
        Assert.StartsWith("Articles:  2 added, 0 skipped (already there)\n", import.Output, StringComparison.Ordinal);
        var left = await QueryAsync("who-left", "--organisation", "cédéao");
        Assert.Equal(["Mali 2024-01-28", "Niger "], left.Select(row => $"{row["actor"]} {row["date"]}").Order());
        Assert.All(left, row => Assert.Contains("quitté la Cedeao", (string)row["sentence"]!, StringComparison.Ordinal));
        var ally = Assert.Single(await QueryAsync("alliances", "--actor", "MALI", "--at", "2024-01-01"));
        Assert.Equal(("Niger", "2023-09-16"), ((string)ally["ally"]!, (string)ally["since"]!));
        Assert.Empty(await QueryAsync("alliances", "--actor", "mali", "--at", "2023-09-15"));
        var demand = Assert.Single(await QueryAsync("demands"));
        Assert.Equal("Minusma", (string)demand["target"]!);
    }

    [Fact]
    public async Task Every_relation_leads_to_its_sentence_in_the_article()
    {
        var body = "Hier.\r\nLe Mali a quitté la Cedeao le 28 janvier 2024.\r\n";
        _workspace.Write("a.txt", body);
        await _workspace.RunAsync("import", "a.txt", "--date", "2024-01-29", "--title", "Titre", "--publisher", "Journal");

        var row = Assert.Single(await QueryAsync("evidence", "--actor", "Mali"));

        var text = body.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Equal((string)row["sentence"]!, text[(int)row["start"]!..(int)row["end"]!]);
        Assert.Equal(("Titre", "Journal", "2024-01-29"), (
            (string)row["article"]!, (string)row["publisher"]!, (string)row["published"]!));
    }

    [Fact]
    public async Task Importing_twice_adds_nothing()
    {
        _workspace.Write("a.txt", Articles.Withdrawal);
        await _workspace.RunAsync("import", "a.txt");
        var before = await CountsAsync();

        var again = await _workspace.RunAsync("import", "a.txt");

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(
            """
            Articles:  0 added, 1 skipped (already there)
            Actors:    0 added
            Relations: 0 added, 0 merged with known ones

            """.ReplaceLineEndings("\n"),
            again.Output);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Standard_input_is_an_article()
    {
        var import = await _workspace.RunWithInputAsync(Articles.Withdrawal, "import", "-");

        Assert.Equal(0, import.ExitCode);
        Assert.StartsWith("Articles:  1 added", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_does_not_stop_the_others_and_leaves_nothing()
    {
        _workspace.Write("articles/a.txt", Articles.Withdrawal);
        _workspace.Write("articles/b.txt", [.. "Le Mali a quitt"u8, 0xE9, .. " la Cedeao."u8]);
        _workspace.Write("articles/c.txt", Articles.Alliance);

        var import = await _workspace.RunAsync("import", "articles", "missing.txt");

        Assert.Equal(1, import.ExitCode);
        Assert.Equal(
            $"{Path.Join("articles", "b.txt")} is not UTF-8: byte 0xE9 at offset 15 (line 1). Save it as UTF-8 and try again.\n"
                + "missing.txt: there is no such file or folder.\n",
            import.Error);
        Assert.StartsWith("Articles:  2 added, 0 skipped", import.Output, StringComparison.Ordinal);
        Assert.EndsWith("Failed:    2\n", import.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await CountsAsync()).Articles);
    }

    [Fact]
    public async Task Messages_are_in_French_when_asked_for()
    {
        var import = await _workspace.RunAsync("import", "absent.txt", "--lang", "fr");

        Assert.Equal((1, "absent.txt : ce fichier ou dossier n'existe pas.\n"), (import.ExitCode, import.Error));
        Assert.StartsWith("Articles :  0 ajoutés", import.Output, StringComparison.Ordinal);
    }

    private async Task<List<JToken>> QueryAsync(params string[] arguments)
    {
        var run = await _workspace.RunAsync(["query", .. arguments, "--format", "json"]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error.Replace("No rows.\n", string.Empty, StringComparison.Ordinal)));
        return [.. Json.Rows(run.Output)];
    }

    private async Task<(int Articles, int Actors, int Relations, int Evidence)> CountsAsync()
    {
        var status = Json.Object((await _workspace.RunAsync("status", "--format", "json")).Output);
        return ((int)status["articles"]!, (int)status["actors"]!, (int)status["relations"]!, (int)status["evidence"]!);
    }
}
