namespace ActorGraph.Bolt.Server;

/// <summary>A step of the plan of a query that is explained or profiled.</summary>
/// <param name="Operator">Its name: "NodeByLabelScan@neo4j".</param>
/// <param name="Arguments">What else there is to say of it.</param>
/// <param name="Identifiers">The variables that it gives.</param>
/// <param name="Children">The steps that it takes rows from.</param>
public sealed record QueryPlan(
    string Operator,
    IReadOnlyDictionary<string, object?> Arguments,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<QueryPlan> Children)
{
    /// <summary>How often it asked the store for something; null when it was not run.</summary>
    public long? StoreHits { get; init; }

    /// <summary>How many rows it gave; null when it was not run.</summary>
    public long? Rows { get; init; }
}
