using ActorGraph.EndToEnd.Tests;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Program;

/// <summary>The built program with Neo4j for its store.</summary>
[Collection(SharedServer.Name)]
public sealed class ImportTests(Neo4jServer server) : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [SkippableTheory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task The_samples_give_the_same_answers_from_Neo4j_as_from_a_file(string scheme)
    {
        var neo4j = (await server.Client.EmptyStoreAsync(scheme)).ToString();
        var samples = SourceTree.Find("samples");
        var imported = await _workspace.RunAsync("import", samples);

        Assert.Equal(imported, await _workspace.RunAsync("import", samples, "--store", neo4j));
        foreach (var query in new[] { "who-left", "demands", "articles", "relations" })
        {
            string[] question = ["query", query, "--format", "json"];
            var answer = await _workspace.RunAsync(question);
            Assert.Equal(answer, await _workspace.RunAsync([.. question, "--store", neo4j]));
        }
    }

    [SkippableFact]
    public async Task Importing_again_adds_nothing_and_status_tells_what_is_there()
    {
        var neo4j = (await server.Client.EmptyStoreAsync()).ToString();
        var article = _workspace.Write("a.txt", "Le Mali a quitté la Cedeao le 28 janvier 2024.");
        await _workspace.RunAsync("import", article, "--store", neo4j);

        var again = await _workspace.RunAsync("import", article, "--store", neo4j);
        var status = await _workspace.RunAsync("status", "--store", neo4j);

        Assert.StartsWith("Articles:  0 added, 1 skipped (already there)\n", again.Output, StringComparison.Ordinal);
        Assert.Contains($"store           {neo4j}\narticles        1\nactors          2\nrelations       1\n", status.Output, StringComparison.Ordinal);
        Assert.Contains("Neo4j Kernel 5.", status.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Several_importers_at_once_add_what_one_would()
    {
        var neo4j = (await server.Client.EmptyStoreAsync()).ToString();
        var samples = SourceTree.Find("samples");
        await _workspace.RunAsync("import", samples);

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _workspace.RunAsync("import", samples, "--store", neo4j)));

        Assert.All(runs, run => Assert.Equal((0, string.Empty), (run.ExitCode, run.Error)));
        string[] counts =
        [
            "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS n ORDER BY label",
            "MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id, type(r), b.id, r.status, r.start, size(r.evidence) AS sentences "
                + "ORDER BY a.id, type(r), b.id, r.status, r.start, sentences",
        ];
        foreach (var query in counts)
        {
            var expected = await _workspace.RunAsync("cypher", query, "--format", "csv");
            Assert.Equal(expected, await _workspace.RunAsync("cypher", query, "--format", "csv", "--store", neo4j));
        }
    }

    [SkippableFact]
    public async Task A_wrong_query_is_told_with_its_code_and_exits_with_2()
    {
        var neo4j = (await server.Client.EmptyStoreAsync()).ToString();

        var run = await _workspace.RunAsync("cypher", "RETURN 1 +", "--store", neo4j);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("Neo.ClientError.Statement.SyntaxError: ", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_query_over_its_time_is_ended_by_the_server_and_told()
    {
        var neo4j = (await server.Client.EmptyStoreAsync()).ToString();
        const string Endless = "UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 RETURN i";

        var run = await _workspace.RunAsync("cypher", Endless, "--store", neo4j, "--timeout", "100ms");

        Assert.Equal((2, "The query ran longer than it may. Raise the limit with --timeout, or let the query do less.\n"), (run.ExitCode, run.Error));
    }

    [SkippableFact]
    public async Task A_profile_is_shown_as_that_of_the_embedded_store()
    {
        var neo4j = (await server.Client.EmptyStoreAsync()).ToString();

        var run = await _workspace.RunAsync("cypher", "PROFILE MATCH (a:Actor {id: 'x'}) RETURN a.name AS name", "--store", neo4j);

        Assert.Contains("| Operator ", run.Output, StringComparison.Ordinal);
        Assert.Contains("NodeUniqueIndexSeek", run.Output, StringComparison.Ordinal);
        Assert.Contains("Total store accesses: ", run.Output, StringComparison.Ordinal);
    }
}
