namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>Writes the counters of a query that are not zero.</summary>
internal static class CounterText
{
    private static readonly string[] Names =
    [
        "nodesCreated", "nodesDeleted", "relationshipsCreated", "relationshipsDeleted", "propertiesSet", "labelsAdded",
        "labelsRemoved", "indexesAdded", "indexesRemoved", "constraintsAdded", "constraintsRemoved",
    ];

    /// <summary>Writes counters.</summary>
    /// <param name="count">Gives the one of a name.</param>
    public static string Of(Func<string, int> count) =>
        string.Join(", ", Names.Where(name => count(name) != 0).Select(name => $"{name}: {count(name)}"));
}
