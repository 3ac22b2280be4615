namespace ActorGraph.EndToEnd.Tests;

public sealed class EvaluateTests : IDisposable
{
    private const string Gold = """
        [{"article": "b", "relations": [
          {"subject": ["Mali"], "type": ["ALLIED_WITH"], "object": ["Niger"], "date": "2023-09-16", "required": true}]},
         {"article": "a", "relations": [
          {"subject": ["Mali"], "type": ["LEFT"], "object": ["CEDEAO"], "date": "2024-01-28", "required": true},
          {"subject": ["Niger"], "type": ["LEFT"], "object": ["CEDEAO"], "date": null, "required": true},
          {"subject": ["Armée malienne"], "type": ["DEMANDED_WITHDRAWAL"], "object": ["*"], "date": null, "required": true}]}]
        """;

    private const string Scores = """
        b                P 1.00  R 1.00  found 1/1  wrong 0
        a                P 1.00  R 1.00  found 3/3  wrong 0
        precision 1.000  recall 1.000  F1 1.000  dates 2/2


        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_last_run_is_kept_from_one_run_of_the_program_to_the_next()
    {
        _workspace.Write("gold.json", Gold);
        _workspace.Write("articles/a.txt", Articles.Withdrawal);
        _workspace.Write("articles/b.txt", Articles.Alliance);

        var first = await _workspace.RunAsync("evaluate", "gold.json");
        _workspace.Write("articles/b.txt", Articles.Withdrawal);
        var next = await _workspace.RunAsync("evaluate", "gold.json");
        var totals = await _workspace.RunAsync("evaluate", "gold.json", "--totals");

        Assert.Equal((0, string.Empty), (first.ExitCode, first.Error));
        Assert.Equal(Scores + "There is no earlier run of this gold to compare with.\n", first.Output);
        Assert.Equal((0, string.Empty), (next.ExitCode, next.Error));
        Assert.Matches(@"^precision .*\n\nNo relation changed since the last run:\n  before .*\n  now .*\n$", totals.Output);
        Assert.Contains("  b\n    no longer found  Mali ALLIED_WITH Niger\n    newly wrong ", next.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_are_read_from_lines_too()
    {
        var gold = _workspace.Write("gold.json", Gold);
        _workspace.Write("articles.jsonl", """
            {"id": "a", "title": "Le Mali quitte la Cedeao", "text": "Le Mali a quitté la Cedeao le 28 janvier 2024. Le Niger a également quitté la Cedeao. L'armée malienne a exigé le départ de la Minusma."}
            {"id": "b", "title": "Une alliance", "language": "fr", "text": "Depuis le 16 septembre 2023, le Mali est l'allié du Niger."}
            """);

        var run = await _workspace.RunAsync("evaluate", gold, "--articles", "articles.jsonl", "--show", "--calibration");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(Scores + "confidence  mean  relations  right\n0.90-1.00 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gold_file_without_its_articles_is_told()
    {
        _workspace.Write("gold.json", Gold);
        _workspace.Write("articles/a.txt", Articles.Withdrawal);

        var run = await _workspace.RunAsync("evaluate", "gold.json", "--lang", "fr");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal("articles : il manque des articles de la référence : b\n", run.Error);
    }
}
