namespace ActorGraph.EndToEnd.Tests;

/// <summary>Data files of a user's own: checked, and used without a build.</summary>
public sealed class DataTests : IDisposable
{
    private const string Header = "type\ttrigger\twhen\tsubject\tobject\tstatus\texample\texpected\n";
    private const string Rule = "LEFT\tv:plaquer\t-\tsubj\tobj\t-\tLe Mali a plaqué la Cedeao.\tMali LEFT Cedeao\n";
    private const string Actors = "id\tname\tkind\taliases\nmvs\tMouvement vert du Sahel\tparty\tMVS\n";
    private const string Article = "Le MVS a plaqué la Cedeao.";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_data_of_the_program_are_right()
    {
        var run = await _workspace.RunAsync("check");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
        Assert.Matches(@"^Nothing is wrong: \d+ files, \d+ rules with their examples\.\n$", run.Error);
    }

    [Fact]
    public async Task Own_rules_and_actors_take_effect_without_a_build()
    {
        _workspace.Write("a.txt", Article);
        _workspace.Write("mine/rules/relations.tsv", Header + Rule);
        _workspace.Write("mine/actors/greens.tsv", Actors);
        _workspace.Write("gold.json", """
            [{"article": "a", "relations": [
              {"subject": ["Mouvement vert du Sahel"], "type": ["LEFT"], "object": ["Cedeao"], "date": null, "required": true}]}]
            """);

        var check = await _workspace.RunAsync("check", "mine");
        var without = await _workspace.RunAsync("extract", "a.txt");
        var extract = await _workspace.RunAsync("extract", "a.txt", "--data", "mine", "--explain");
        var import = await _workspace.RunAsync("import", "a.txt", "--data", "mine");
        var evaluate = await _workspace.RunAsync("evaluate", "gold.json", "--articles", ".", "--data", "mine");

        Assert.Equal(0, check.ExitCode);
        Assert.Matches(@"^Nothing is wrong: \d+ files, 1 rules with their examples\.\n$", check.Error);
        Assert.Equal("No relations.\n", without.Error);
        Assert.StartsWith("Mouvement vert du Sahel LEFT Cedeao\n", extract.Output, StringComparison.Ordinal);
        Assert.Contains("relations.tsv, line 2: v:plaquer", extract.Output, StringComparison.Ordinal);
        Assert.Contains("Relations: 1 added", import.Output, StringComparison.Ordinal);
        Assert.Contains("found 1/1", evaluate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_file_and_line_and_nothing_is_extracted_with_it()
    {
        _workspace.Write("a.txt", Article);
        _workspace.Write("mine/rules/relations.tsv", Header + "LEVT" + Rule[4..] + Rule.Replace("\tMali LEFT", "\tNiger LEFT", StringComparison.Ordinal));

        var check = await _workspace.RunAsync("check", "mine");
        var french = await _workspace.RunAsync("check", "mine", "--lang", "fr");
        var extract = await _workspace.RunAsync("extract", "a.txt", "--data", "mine");
        var import = await _workspace.RunAsync("import", "a.txt", "--data", "mine");

        var path = Path.Join("mine", "rules", "relations.tsv");
        Assert.Equal((1, "2 wrong.\n"), (check.ExitCode, check.Error));
        Assert.Equal(
            $"{path}, line 2: 'LEVT' is not a relation type of the ontology\n"
            + $"{path}, line 3: the example «Le Mali a plaqué la Cedeao.» should give Niger LEFT Cedeao, and gives Mali LEFT Cedeao.\n",
            check.Output);
        Assert.StartsWith($"{path}, ligne 2 : « LEVT » n'est pas un type de relation de l'ontologie\n", french.Output, StringComparison.Ordinal);
        Assert.Equal((2, string.Empty, $"{path}, line 2: 'LEVT' is not a relation type of the ontology\n"), (extract.ExitCode, extract.Output, extract.Error));
        Assert.Equal(2, import.ExitCode);
        Assert.False(File.Exists(_workspace.Store));
    }
}
