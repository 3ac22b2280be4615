namespace ActorGraph.Graph.Serving;

/// <summary>The names of the databases that clients see.</summary>
internal static class ServedDatabases
{
    /// <summary>The graph. Neo4j's tools ask for this name.</summary>
    public const string Home = "neo4j";

    /// <summary>What concerns the server; Neo4j Browser asks for it in capitals.</summary>
    public const string System = "system";

    /// <summary>Finds the database that a name means, in any case.</summary>
    /// <exception cref="Bolt.Server.RequestFailedException">There is none.</exception>
    public static string Resolve(string? name) => name switch
    {
        null or "" => Home,
        _ when name.Equals(Home, StringComparison.OrdinalIgnoreCase) => Home,
        _ when name.Equals(System, StringComparison.OrdinalIgnoreCase) => System,
        _ => throw ServingErrors.DatabaseNotFound(name),
    };
}
