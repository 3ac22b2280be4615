namespace ActorGraph.Bolt.Messages;

/// <summary>A step of a plan that EXPLAIN or PROFILE shows (Message Specification, "SUCCESS", entries "plan" and "profile").</summary>
/// <param name="Operator">Its name: "NodeIndexSeek@neo4j".</param>
/// <param name="Arguments">What else there is to say of it: "Details", "EstimatedRows" and others.</param>
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
            entries.RequiredText(Key.Operator),
            entries.Dictionary(Key.Arguments) ?? new Dictionary<string, object?>(),
            entries.Texts(Key.Identifiers) ?? [],
            [.. (entries.Nests(Key.Children) ?? []).Select(child => Read(child)!)])
        {
            Rows = entries.Integer(Key.Rows),
            DbHits = entries.Integer(Key.DbHits),
        };

    internal IReadOnlyDictionary<string, object?> Write() => new Entries()
        .Add(Key.Operator, Operator)
        .Add(Key.Arguments, Arguments)
        .Add(Key.Identifiers, Identifiers)
        .Add(Key.Children, Children.Select(child => child.Write()).ToArray())
        .Add(Key.DbHits, DbHits)
        .Add(Key.Rows, Rows)
        .Dictionary;

    private static class Key
    {
        public const string Operator = "operatorType";
        public const string Arguments = "args";
        public const string Identifiers = "identifiers";
        public const string Children = "children";
        public const string DbHits = "dbHits";
        public const string Rows = "rows";
    }
}
