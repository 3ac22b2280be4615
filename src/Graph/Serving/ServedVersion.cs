namespace ActorGraph.Graph.Serving;

/// <summary>What clients shall take the server for: they decide by it what they ask.</summary>
internal static class ServedVersion
{
    /// <summary>The version of Neo4j whose Cypher and protocol are spoken here.</summary>
    public const string Neo4j = "5.26.0";

    /// <summary>The edition that asks for nothing that is not here.</summary>
    public const string Edition = "community";
}
