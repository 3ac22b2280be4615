using System.Globalization;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>
/// The test assembly as a program: writes transaction after transaction, and says on its output which are committed,
/// until it is killed.
/// </summary>
internal static class CrashWriter
{
    public const int BatchSize = 40;

    private static int Main(string[] arguments)
    {
        if (arguments is not [var path, var first])
        {
            return 1;
        }

        using var database = CypherDatabase.Open(path);
        for (var batch = int.Parse(first, CultureInfo.InvariantCulture); ; batch++)
        {
            using var transaction = database.BeginTransaction(AccessMode.Write);
            var parameters = new Dictionary<string, object?> { ["batch"] = batch, ["size"] = BatchSize };
            transaction.Run("MERGE (h:Hub {name: 'hub'}) WITH h UNWIND range(1, $size / 2) AS i CREATE (h)-[:HAS]->(:Item {batch: $batch, i: i})", parameters);
            transaction.Run("MATCH (h:Hub) UNWIND range($size / 2 + 1, $size) AS i CREATE (h)-[:HAS]->(:Item {batch: $batch, i: i})", parameters);
            transaction.Commit();
            Console.Out.WriteLine(batch.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }
    }
}
