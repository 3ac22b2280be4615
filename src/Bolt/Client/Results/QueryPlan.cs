using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Results;

/// <summary>A step of a plan that EXPLAIN or PROFILE shows (Message Specification, "SUCCESS", entries "plan" and "profile").</summary>
/// <param name="Operator">Its name: "NodeIndexSeek@neo4j".</param>
/// <param name="Arguments">What the server says of it: "Details", "EstimatedRows" and others.</param>
/// <param name="Identifiers">The variables that it knows.</param>
/// <param name="Children">The steps that it takes rows from.</param>
public sealed record QueryPlan(
    string Operator,
    IReadOnlyDictionary<string, object?> Arguments,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<QueryPlan> Children)
{
    /// <summary>Rows that it gave; null when the query was not run.</summary>
    public long? Rows { get; init; }

    /// <summary>How often it asked the store for something; null when the query was not run.</summary>
    public long? DbHits { get; init; }

    // Values are read only to a depth, which holds for plans too.
    internal static QueryPlan? Read(EntryReader? entries) => entries is null
        ? null
        : new(
            entries.RequiredText("operatorType"),
            entries.Dictionary("args") ?? new Dictionary<string, object?>(),
            entries.Texts("identifiers") ?? [],
            [.. (entries.Nests("children") ?? []).Select(child => Read(child)!)])
        {
            Rows = entries.Integer("rows"),
            DbHits = entries.Integer("dbHits"),
        };
}
