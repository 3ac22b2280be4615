using System.Globalization;
using ActorGraph.Neo4j.Tests.Comparison;
using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;
using Xunit.Abstractions;

namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>Neo4j and the embedded engine on queries that nobody wrote.</summary>
[Collection(SharedServer.Name)]
public sealed class GeneratedQueryTests(Neo4jServer server, ITestOutputHelper output)
{
    /// <summary>How many queries to make; the first seed is that of <see cref="SeedVariable"/>.</summary>
    private const string CountVariable = "ACTORGRAPH_NEO4J_QUERIES";

    private const string SeedVariable = "ACTORGRAPH_NEO4J_SEED";
    private const int UsualCount = 50;
    private const int QueriesPerGraph = 50;

    [SkippableFact]
    public async Task Generated_queries_give_the_same_in_both()
    {
        var neo4j = server.Client;
        var comparer = new Comparer("generated", neo4j, output);
        var first = Read(SeedVariable, 1);
        for (var seed = first; seed < first + Read(CountVariable, UsualCount);)
        {
            await neo4j.EraseAsync();
            using var graph = new EmbeddedGraph();
            var creation = GeneratedGraph.Create(seed);
            Assert.Null(graph.Run(creation).Error);
            Assert.Null((await neo4j.RunAsync(creation)).Error);
            for (var i = 0; i < QueriesPerGraph; i++, seed++)
            {
                var query = QueryGenerator.Make(seed);
                await comparer.CompareAsync(
                    string.Create(CultureInfo.InvariantCulture, $"seed {seed}"), graph, query.Text, ordered: query.Ordered);
            }
        }

        comparer.Finish();
    }

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
