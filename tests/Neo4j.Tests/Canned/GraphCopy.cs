using ActorGraph.Cypher;
using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Canned;

/// <summary>Makes the same graph in both engines, with the same statements in the same order.</summary>
internal sealed class GraphCopy(EmbeddedGraph embedded, Neo4jClient neo4j)
{
    public async Task CopyAsync(IReadOnlyList<CypherNode> nodes, IReadOnlyList<CypherRelationship> relationships)
    {
        foreach (var group in nodes.GroupBy(node => string.Concat(node.Labels.Select(label => $":`{label}`"))))
        {
            await RunAsync(
                $"UNWIND $rows AS row CREATE (n{group.Key}:Copied) SET n += row.properties, n.copyId = row.id",
                [.. group.Select(node => Row(node.Properties, ("id", node.Id)))]);
        }

        await RunAsync("CREATE INDEX copied FOR (n:Copied) ON (n.copyId)", []);
        foreach (var group in relationships.GroupBy(relationship => relationship.Type))
        {
            await RunAsync(
                $"UNWIND $rows AS row MATCH (a:Copied {{copyId: row.start}}), (b:Copied {{copyId: row.end}}) CREATE (a)-[r:`{group.Key}`]->(b) SET r += row.properties",
                [.. group.Select(step => Row(step.Properties, ("start", step.StartId), ("end", step.EndId)))]);
        }

        await RunAsync("DROP INDEX copied", []);
        await RunAsync("MATCH (n:Copied) REMOVE n:Copied, n.copyId", []);
    }

    private static Dictionary<string, object?> Row(
        IReadOnlyDictionary<string, object?> properties, params (string Name, object Value)[] more)
    {
        var row = more.ToDictionary(entry => entry.Name, entry => (object?)entry.Value);
        row["properties"] = properties;
        return row;
    }

    private async Task RunAsync(string statement, List<object?> rows)
    {
        var parameters = new Dictionary<string, object?> { ["rows"] = rows };
        var (ours, theirs) = (embedded.Run(statement, parameters), await neo4j.RunAsync(statement, parameters));
        Assert.True(ours.Error is null && theirs.Error is null, $"{statement}\n{ours}\n{theirs}");
        Assert.Equal(theirs.Counters, ours.Counters);
    }
}
