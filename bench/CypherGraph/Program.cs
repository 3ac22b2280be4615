using System.Globalization;
using ActorGraph.Cypher;
using ActorGraph.CypherGraph;
using ActorGraph.Graph.Store;

// The embedded engine, and servers, on graphs of the size of an archive; docs/performance.md has the commands and what they gave.
const string Usage = """
    usage:
      load STORE FOLDER                    loads actors.csv and relations.csv of the shared generator
      load-server URI FOLDER               loads them into a server over Bolt, as the shared neo4j.cjs does
      queries STORE FOLDER [RUNS [NAME]]   times the shared queries (BENCH_QUERIES, else ../shared/bench/queries.json)
      generate FOLDER RELATIONS            writes an archive's graph, with evidence and articles
      load-archive STORE FOLDER            loads it
      canned STORE [RUNS [NAME]]           times the canned queries, warm, on a loaded archive
      cold STORE PROGRAM [RUNS]            times the canned queries, a process for each, PROGRAM being the published actorgraph
      open STORE [RUNS]                    times opening it
      hops STORE [RUNS [NAME]]             times hops from a hub, a shortest path and full aggregations on it
    """;
string? Argument(int place) => args.ElementAtOrDefault(place);
int Runs(int place) => int.Parse(Argument(place) ?? "15", CultureInfo.InvariantCulture);

switch (args)
{
    case ["load", var store, var folder]:
        using (var database = CypherDatabase.Open(store))
        {
            CsvLoader.Load(database, folder);
        }

        return 0;
    case ["load-server", var store, var folder]:
        await ServerLoader.LoadAsync(store, folder);
        return 0;
    case ["queries", var store, var folder, ..]:
        using (var database = CypherDatabase.Open(store))
        {
            QueryTimer.Run(database, folder, Runs(3), Argument(4));
        }

        return 0;
    case ["generate", var folder, var relations]:
        new ArchiveGenerator(folder, int.Parse(relations, CultureInfo.InvariantCulture)).Write();
        return 0;
    case ["load-archive", var store, var folder]:
        await (await GraphStores.OpenAsync(StoreAddress.Parse(store), StoreMode.Create)).DisposeAsync();
        using (var database = CypherDatabase.Open(store))
        {
            ArchiveLoader.Load(database, folder);
        }

        return 0;
    case ["canned", var store, ..]:
        using (var database = CypherDatabase.Open(store))
        {
            ArchiveTimer.RunCanned(database, Runs(2), Argument(3));
        }

        return 0;
    case ["cold", var store, var program, ..]:
        ProcessTimer.RunQueries(store, program, Runs(3));
        return 0;
    case ["open", var store, ..]:
        ProcessTimer.RunOpen(store, Runs(2));
        return 0;
    case ["hops", var store, ..]:
        using (var database = CypherDatabase.Open(store))
        {
            ArchiveTimer.RunHops(database, Runs(2), Argument(3));
        }

        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
