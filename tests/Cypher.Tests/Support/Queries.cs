using System.Globalization;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>Short ways to run queries in tests.</summary>
internal static class Queries
{
    /// <summary>The first column, as text, with bars between the rows: "Mali|Niger".</summary>
    public static string First(this CypherDatabase database, string query, Dictionary<string, object?>? parameters = null) =>
        string.Join('|', database.Run(query, parameters).Select(row => Text(row[0])));

    /// <summary>All rows, as text: commas between columns, bars between rows.</summary>
    public static string Rows(this CypherDatabase database, string query, Dictionary<string, object?>? parameters = null) =>
        string.Join('|', database.Run(query, parameters).Select(row => string.Join(',', row.Select(Text))));

    /// <summary>The status code of a query that must fail.</summary>
    public static CypherException Failure(this CypherDatabase database, string query) =>
        Assert.Throws<CypherException>(() => database.Run(query).Count());

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
