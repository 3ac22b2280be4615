namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>What an engine made of a query.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows, in <see cref="CanonicalText"/>.</param>
/// <param name="Counters">What it says it changed; empty for nothing.</param>
/// <param name="Error">Why it failed, or null.</param>
internal sealed record Outcome(
    IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows, string Counters, OutcomeError? Error)
{
    public static Outcome Failed(string code, string message) => new([], [], string.Empty, new(code, message));

    /// <summary>The outcome as one text: the same for outcomes that count as equal.</summary>
    /// <param name="ordered">Whether the order of the rows counts.</param>
    public string Describe(bool ordered)
    {
        if (Error is not null)
        {
            return $"fails: {Error.Code}";
        }

        var rows = Rows.Select(row => string.Join(" | ", row));
        var text = string.Join('\n', ordered ? rows : rows.Order(StringComparer.Ordinal));
        return $"({string.Join(" | ", Columns)}) {Rows.Count} rows {Counters}\n{text}";
    }

    /// <inheritdoc/>
    public override string ToString() => Error is null ? Describe(ordered: true) : $"{Describe(true)}: {Error.Message}";
}
