using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

/// <summary>A Neo4j to test against, when one is named; its graph is emptied.</summary>
internal static class Neo4jServer
{
    public const string Variable = "ACTORGRAPH_TEST_NEO4J";

    public static async Task<ICypherSession> OpenEmptyAsync()
    {
        var address = Environment.GetEnvironmentVariable(Variable);
        Skip.If(
            string.IsNullOrEmpty(address),
            $"{Variable} names no Neo4j: set it to the HTTP address of one whose graph may be erased.");
        var session = new Neo4jHttpSession(new Uri(address!));
        await (await session.RunAsync("MATCH (n) DETACH DELETE n", new Dictionary<string, object?>())).ToListAsync();
        return session;
    }
}
