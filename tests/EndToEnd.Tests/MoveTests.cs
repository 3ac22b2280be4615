namespace ActorGraph.EndToEnd.Tests;

/// <summary>Copying the graph from one store to another.</summary>
public sealed class MoveTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_copy_answers_as_the_graph_does_and_copying_again_changes_nothing()
    {
        await ImportAsync();
        var moved = await _workspace.RunAsync("move", "--from", "a.db", "--to", "b.db");

        var again = await _workspace.RunAsync("move", "--from", "a.db", "--to", "b.db");

        Assert.Equal((0, string.Empty), (moved.ExitCode, moved.Error));
        Assert.Matches("^Nodes:         [1-9][0-9]* copied, [0-9]+ in all\nRelationships: [1-9][0-9]* copied, [0-9]+ in all\nChecksums:     [0-9a-f]{32} ", moved.Output);
        Assert.StartsWith("Nodes:         0 copied, ", again.Output, StringComparison.Ordinal);
        Assert.Equal(moved.Output.Split('\n')[2], again.Output.Split('\n')[2]);
        string[] question = ["query", "relations", "--format", "json"];
        Assert.Equal(
            await _workspace.RunAsync([.. question, "--store", "a.db"]),
            await _workspace.RunAsync([.. question, "--store", "b.db"]));
    }

    [Fact]
    public async Task It_goes_to_a_server_and_back()
    {
        await ImportAsync();
        await _workspace.RunAsync("move", "--from", "a.db", "--to", "served.db");
        await _workspace.RunAsync("cypher", "MATCH (n) DETACH DELETE n", "--store", "served.db");
        await using var server = await RunningServer.StartAsync(_workspace, [], "--store", "served.db");

        var bolt = $"bolt://localhost:{server.BoltPort}";
        var there = await _workspace.RunAsync("move", "--from", "a.db", "--to", bolt);
        var back = await _workspace.RunAsync("move", "--from", bolt, "--to", "back.db");

        Assert.Equal((0, string.Empty), (there.ExitCode, there.Error));
        Assert.Equal(there, back);
    }

    [Fact]
    public async Task Indexes_of_ones_own_go_along_and_what_has_no_place_is_told()
    {
        await ImportAsync();
        await _workspace.RunAsync("cypher", "CREATE INDEX by_title FOR (a:Article) ON (a.title)", "--store", "a.db");
        await _workspace.RunAsync("cypher", "CREATE INDEX by_text FOR (e:Evidence) ON (e.text)", "--store", "a.db");
        await _workspace.RunAsync("cypher", "CREATE INDEX by_text FOR (b:Book) ON (b.text)", "--store", "b.db");

        var run = await _workspace.RunAsync("move", "--from", "a.db", "--to", "b.db");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\nSchema:        1 indexes and constraints copied\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("The index or constraint by_text is not copied: There already exists an index called 'by_text'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Option '--to' is required.", "--from", "a.db")]
    [InlineData("a.db is both where the graph is and where it is to go: name two stores.", "--from", "a.db", "--to", "a.db")]
    [InlineData("absent.db: there is no store yet; import an article first, or name another with --from.", "--from", "absent.db", "--to", "b.db")]
    [InlineData("a.txt is not an ActorGraph store: name another file with --to.", "--from", "a.db", "--to", "a.txt")]
    [InlineData("other.db holds another graph than", "--from", "a.db", "--to", "other.db")]
    public async Task Stores_that_cannot_be_are_told_and_left_as_they_are(string message, params string[] arguments)
    {
        await ImportAsync();
        await _workspace.RunAsync("cypher", "CREATE (:Note)", "--store", "a.db");
        _workspace.Write("c.txt", Articles.Alliance);
        await _workspace.RunAsync("import", "c.txt", "--store", "other.db");

        var run = await _workspace.RunAsync(["move", .. arguments]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(_workspace.Folder, "b.db")));
    }

    private async Task ImportAsync()
    {
        _workspace.Write("a.txt", Articles.Withdrawal);
        Assert.Equal(0, (await _workspace.RunAsync("import", "a.txt", "--store", "a.db")).ExitCode);
    }
}
