using System.Diagnostics;
using ActorGraph.Cypher;

namespace ActorGraph.CypherGraph;

/// <summary>Loads a file with LOAD CSV, as a user would.</summary>
internal static class CsvFile
{
    /// <summary>Runs clauses for each row.</summary>
    /// <param name="database">Where to.</param>
    /// <param name="folder">Where the file is.</param>
    /// <param name="file">Its name.</param>
    /// <param name="clauses">What to do with a row, which is called "row".</param>
    /// <returns>What was made, and the seconds that it took.</returns>
    public static (CypherCounters Made, double Seconds) Load(CypherDatabase database, string folder, string file, string clauses)
    {
        var watch = Stopwatch.StartNew();
        var address = new Uri(Path.GetFullPath(Path.Combine(folder, file))).AbsoluteUri;
        using var result = database.Run(
            $"LOAD CSV WITH HEADERS FROM $address AS row {clauses}", new Dictionary<string, object?> { ["address"] = address });
        return (result.Summary.Counters, watch.Elapsed.TotalSeconds);
    }
}
