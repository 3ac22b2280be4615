using System.Globalization;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>
/// The test assembly as a program that is killed: "write" writes transaction after transaction and says which are
/// committed, "load" does the same with large ones, "read" reads, and ends when it has seen enough states or one that is not whole.
/// </summary>
internal static class CrashWriter
{
    private const int RolledBackEvery = 4;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["write", var path]:
                Write(path);
                return 0;
            case ["load", var path]:
                Load(path);
                return 0;
            case ["read", var path, var states]:
                return Read(path, int.Parse(states, CultureInfo.InvariantCulture));
            default:
                return 1;
        }
    }

    private static void Write(string path)
    {
        using var database = CypherDatabase.Open(path);
        Ledger.Prepare(database);
        var last = (long)database.Run("MATCH (l:Ledger) RETURN l.last").Single()[0]!;
        for (var batch = last + 1; ; batch++)
        {
            if (batch % RolledBackEvery == 0)
            {
                using var undone = database.BeginTransaction(AccessMode.Write);
                Ledger.Write(undone, batch);
            }

            using var transaction = database.BeginTransaction(AccessMode.Write);
            Ledger.Write(transaction, batch);
            transaction.Commit();
            Say(batch);
        }
    }

    private static void Load(string path)
    {
        using var database = CypherDatabase.Open(path);
        LargeLoad.Prepare(database);
        var last = LargeLoad.Last(database);
        Say(last);
        for (var load = last + 1; ; load++)
        {
            database.Run(LargeLoad.Query, LargeLoad.Parameters(load));
            Say(load);
        }
    }

    private static void Say(long committed)
    {
        Console.Out.WriteLine(committed.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
    }

    /// <summary>Reads until it has seen the store in a number of states.</summary>
    private static int Read(string path, int states)
    {
        using var database = CypherDatabase.Open(path);
        var seen = new HashSet<object?>();
        while (seen.Count < states)
        {
            using var transaction = database.BeginTransaction(AccessMode.Read);
            if (Ledger.Contradiction(transaction) is { } problem)
            {
                Console.Out.WriteLine(problem);
                return 1;
            }

            seen.Add(transaction.Run("MATCH (l:Ledger) RETURN l.last").Single()[0]);
        }

        return 0;
    }
}
