using System.Text.RegularExpressions;

namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>
/// A kind of difference that is meant to be, from known-differences.yaml. A difference is of this kind when all of its
/// expressions match; those left out match everything.
/// </summary>
internal sealed class KnownDifference
{
    /// <summary>Short name of the kind.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>Why the embedded engine is meant to differ.</summary>
    public string Reason { get; set; } = string.Empty;

    /// <summary>A query on an empty graph that shows it.</summary>
    public string Example { get; set; } = string.Empty;

    /// <summary>Statements to run before the example, or null.</summary>
    public string? Setup { get; set; }

    /// <summary>Expression for the query, or null.</summary>
    public string? Query { get; set; }

    /// <summary>Expression for what the embedded engine makes of it, or null.</summary>
    public string? Here { get; set; }

    /// <summary>Expression for what Neo4j makes of it, or null.</summary>
    public string? Neo4j { get; set; }

    public bool Covers(Difference difference) =>
        Matches(Query, difference.Query) && Matches(Here, difference.Here) && Matches(Neo4j, difference.Neo4j);

    private static bool Matches(string? pattern, string text) =>
        pattern is null || Regex.IsMatch(text, pattern, RegexOptions.Singleline | RegexOptions.CultureInvariant);
}
