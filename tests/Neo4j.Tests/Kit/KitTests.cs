using ActorGraph.Cypher.Tests.Support;
using ActorGraph.Neo4j.Tests.Comparison;
using ActorGraph.Neo4j.Tests.Server;
using Xunit.Abstractions;

namespace ActorGraph.Neo4j.Tests.Kit;

/// <summary>Neo4j and the embedded engine on the queries of the openCypher kit.</summary>
[Collection(SharedServer.Name)]
public sealed class KitTests(Neo4jServer server, ITestOutputHelper output)
{
    /// <summary>Set to "all" for every scenario, which takes some minutes.</summary>
    private const string Variable = "ACTORGRAPH_NEO4J_KIT";

    private const int SampleSize = 150;
    private const int Seed = 20240128;

    [SkippableFact]
    public async Task The_scenarios_of_the_compatibility_kit_give_the_same_in_both()
    {
        var neo4j = server.Client;
        var scenarios = TckKit.Load().Where(KitComparison.IsComparable).ToArray();
        if (Environment.GetEnvironmentVariable(Variable) != "all")
        {
            new Random(Seed).Shuffle(scenarios);
            scenarios = scenarios[..SampleSize];
            output.WriteLine($"A sample of {SampleSize} scenarios; set {Variable}=all for all of them.");
        }

        var comparer = new Comparer("kit", neo4j, output);
        var comparison = new KitComparison(neo4j, comparer);
        foreach (var scenario in scenarios)
        {
            await comparison.CompareAsync(scenario);
        }

        comparer.Finish();
    }
}
