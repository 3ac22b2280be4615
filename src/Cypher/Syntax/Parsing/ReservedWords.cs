using System.Collections.Frozen;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>
/// Words that a query rarely means as a variable: where an expression is expected, they are refused unless the query
/// declared a variable of that name before, so that a forgotten operand is reported where it is missing.
/// </summary>
internal static class ReservedWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "AND", "AS", "BY", "CONTAINS", "CREATE", "DELETE", "DETACH", "DISTINCT", "ELSE", "ENDS", "FOREACH", "IN", "IS",
        "LIMIT", "MATCH", "MERGE", "NOT", "ON", "OPTIONAL", "OR", "REMOVE", "RETURN", "SKIP", "STARTS", "THEN", "UNION",
        "UNWIND", "WHEN", "WHERE", "WITH", "XOR", "YIELD",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is one of them.</summary>
    public static bool Contains(string name) => Words.Contains(name);
}
