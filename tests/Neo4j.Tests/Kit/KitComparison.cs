using ActorGraph.Cypher;
using ActorGraph.Cypher.Tests.Support;
using ActorGraph.Neo4j.Tests.Comparison;
using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Kit;

/// <summary>Runs scenarios of the openCypher kit on both engines.</summary>
internal sealed class KitComparison(Neo4jClient neo4j, Comparer comparer)
{
    /// <summary>Whether Neo4j can run it: the procedures that some scenarios assume cannot be given to it.</summary>
    public static bool IsComparable(TckScenario scenario) =>
        !scenario.Steps.Any(step => step.Text.StartsWith("there exists a procedure", StringComparison.Ordinal));

    public async Task CompareAsync(TckScenario scenario)
    {
        using var graph = new EmbeddedGraph();
        await neo4j.EraseAsync();
        var parameters = new Dictionary<string, object?>();
        var ordered = Says(scenario, "in order");
        var ignoreListOrder = Says(scenario, "ignoring element order for lists");
        foreach (var step in scenario.Steps)
        {
            switch (step.Text)
            {
                case "having executed:":
                    await PrepareAsync(graph, step.Argument!);
                    break;
                case "parameters are:":
                    Read(step, parameters);
                    break;
                case "executing query:" or "executing control query:":
                    await comparer.CompareAsync(
                        scenario.ToString(), graph, step.Argument!, parameters, ordered, ignoreListOrder);
                    break;
                default:
                    if (step.Text.StartsWith("the binary-tree", StringComparison.Ordinal))
                    {
                        var name = step.Text["the ".Length..^" graph".Length];
                        await PrepareAsync(graph, await File.ReadAllTextAsync(SharedData.Find("tck", "graphs", name, name + ".cypher")!));
                    }

                    break;
            }
        }
    }

    private static bool Says(TckScenario scenario, string words) =>
        scenario.Steps.Any(step => step.Text.Contains(words, StringComparison.Ordinal));

    private static void Read(TckStep step, Dictionary<string, object?> parameters)
    {
        // The kit writes parameters as literals, which are all valid Cypher.
        using var database = CypherDatabase.Open(":memory:");
        foreach (var row in step.Table)
        {
            parameters[row[0]] = database.Run($"RETURN {row[1]} AS value").Single()[0];
        }
    }

    private async Task PrepareAsync(EmbeddedGraph graph, string statement)
    {
        var ours = graph.Run(statement);
        var theirs = await neo4j.RunAsync(statement);
        Assert.True(ours.Error is null && theirs.Error is null, $"{statement}\n{ours}\n{theirs}");
    }
}
