using System.Globalization;
using ActorGraph.Cypher;
using ActorGraph.CypherGraph;

// The embedded engine on graphs of the size of an archive; docs/performance.md has the commands and what they gave.
if (args is not [var command, var store, .. var rest] || rest.Length == 0)
{
    Console.Error.WriteLine("usage: load STORE GRAPH_FOLDER | queries STORE GRAPH_FOLDER [RUNS [NAME]]");
    return 2;
}

using var database = CypherDatabase.Open(store);
switch (command)
{
    case "load":
        CsvLoader.Load(database, rest[0]);
        return 0;
    case "queries":
        var runs = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 15;
        QueryTimer.Run(database, rest[0], runs, rest.ElementAtOrDefault(2));
        return 0;
    default:
        Console.Error.WriteLine($"'{command}' is no command: expected load or queries");
        return 2;
}
