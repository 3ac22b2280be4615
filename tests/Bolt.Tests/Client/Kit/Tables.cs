namespace ActorGraph.Bolt.Tests.Client.Kit;

/// <summary>Routing tables as a server sends them.</summary>
internal static class Tables
{
    /// <summary>A table; each role has servers, as in "b c" for b:7687 and c:7687.</summary>
    public static Dictionary<string, object?> Of(long ttl, string routers, string readers, string writers, string? database = null) => new()
    {
        ["ttl"] = ttl,
        ["db"] = database,
        ["servers"] = new List<object?> { Role("ROUTE", routers), Role("READ", readers), Role("WRITE", writers), Role("FUTURE", "x") },
    };

    private static Dictionary<string, object?> Role(string role, string servers) => new()
    {
        ["role"] = role,
        ["addresses"] = servers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(object? (host) => $"{host}:7687").ToList(),
    };
}
