using ActorGraph.Graph.Queries;
using ActorGraph.Neo4j.Tests.Comparison;
using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;
using Xunit.Abstractions;

namespace ActorGraph.Neo4j.Tests.Canned;

/// <summary>Neo4j and the embedded engine on the canned queries, over the graph of the sample articles.</summary>
[Collection(SharedServer.Name)]
public sealed class CannedQueryTests(Neo4jServer server, ITestOutputHelper output)
{
    /// <summary>Values that parameters take, one after another, beside their defaults.</summary>
    private static readonly Dictionary<string, object?[]> Settings = new()
    {
        ["actor"] = ["Mali", "Niger", "Burkina Faso", "France", "Russie", "nobody"],
        ["other"] = ["France", "Cedeao"],
        ["organisation"] = ["Cedeao", "Alliance des États du Sahel"],
        ["target"] = ["Minusma"],
        ["from"] = ["Niger", "Mali"],
        ["to"] = ["Cedeao", "Russie", "Minusma"],
        ["limit"] = [1L],
        ["type"] = ["BROKE_WITH", "LEFT"],
        ["status"] = ["asserted", "alleged"],
        ["organs"] = [false],
        ["minConfidence"] = [0.9],
        ["words"] = [false],
        ["at"] = ["2023-12-31"],
        ["since"] = ["2023-01-01"],
        ["until"] = ["2024-02-01"],
    };

    [SkippableFact]
    public async Task A_canned_query_gives_the_same_rows_in_the_same_order_in_both()
    {
        var neo4j = server.Client;
        await neo4j.EraseAsync();
        var folder = Directory.CreateTempSubdirectory("samples-");
        var (nodes, relationships) = await SampleGraph.ReadAsync(Path.Combine(folder.FullName, "graph.db"));
        folder.Delete(recursive: true);
        Assert.True(nodes.Count > 50 && relationships.Count > 50, "The samples give a graph.");
        using var graph = new EmbeddedGraph();
        await new GraphCopy(graph, neo4j).CopyAsync(nodes, relationships);

        var comparer = new Comparer("canned", neo4j, output);
        foreach (var query in QueryLibrary.Load(null).Queries)
        {
            foreach (var parameters in Variants(query))
            {
                var origin = $"{query.Name} {string.Join(", ", parameters.Select(entry => $"{entry.Key}={entry.Value}"))}";
                await comparer.CompareAsync(origin, graph, query.Text, parameters, ordered: true);
            }
        }

        comparer.Finish();
    }

    /// <summary>The defaults, then each parameter changed by itself.</summary>
    private static IEnumerable<Dictionary<string, object?>> Variants(CannedQuery query)
    {
        var defaults = query.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Default);
        yield return defaults;
        foreach (var parameter in query.Parameters)
        {
            foreach (var value in Settings.GetValueOrDefault(parameter.Name, []))
            {
                yield return new(defaults) { [parameter.Name] = value };
            }
        }
    }
}
