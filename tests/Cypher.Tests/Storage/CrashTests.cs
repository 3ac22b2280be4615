using System.Globalization;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class CrashTests : IDisposable
{
    private const string RoundsVariable = "CYPHER_CRASH_ROUNDS";

    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    /// <summary>CYPHER_CRASH_ROUNDS says how many writers are killed, for runs longer than the suite can wait.</summary>
    [Fact]
    public void A_killed_writer_loses_no_committed_transaction_and_leaves_no_part_of_another()
    {
        var rounds = Rounds(4);
        var random = new Random(20240128);
        long committed = 0;
        for (var round = 0; round < rounds; round++)
        {
            var said = WriteAndKill(_store, "write", 1, random.Next(0, 300));
            committed = Check(Math.Max(committed, said));
        }

        Assert.True(committed > rounds, $"only {committed} transactions were committed in {rounds} rounds");
    }

    /// <summary>Relationships of a large transaction are written by another thread than the query's.</summary>
    [Fact]
    public void A_killed_writer_of_large_transactions_leaves_each_of_them_whole_or_not_at_all()
    {
        var random = new Random(20261127);
        for (var round = Rounds(2); round > 0; round--)
        {
            using var store = new TemporaryStore();
            var said = WriteAndKill(store, "load", 2, random.Next(0, 1500));
            using var database = CypherDatabase.Open(store.Path);
            Assert.Empty(database.Check());
            var committed = LargeLoad.Last(database);
            Assert.True(committed >= said, $"{said} loads were committed, and {committed} are there");
        }
    }

    [Fact]
    public void Readers_in_other_processes_see_whole_transactions_while_one_writes()
    {
        using var writer = StoreProcess.Start("write", _store.Path);
        _ = writer.StandardOutput.ReadLine();
        var readers = Enumerable.Range(0, 3).Select(_ => StoreProcess.Start("read", _store.Path, "4")).ToList();
        var ended = readers.Select(reader => reader.WaitForExit(TimeSpan.FromSeconds(60))).ToList();
        writer.Kill();
        writer.WaitForExit();
        foreach (var (reader, inTime) in readers.Zip(ended))
        {
            Assert.True(inTime, "a reader did not see four states in a minute");
            Assert.True(reader.ExitCode == 0, reader.StandardOutput.ReadToEnd());
            reader.Dispose();
        }

        Check(0);
    }

    private static int Rounds(int unlessSaid) =>
        int.TryParse(Environment.GetEnvironmentVariable(RoundsVariable), CultureInfo.InvariantCulture, out var wanted)
            ? wanted
            : unlessSaid;

    /// <summary>
    /// Lets a writer run until it has said something a number of times, and for a while after that. Gives the last
    /// transaction that it said to be committed.
    /// </summary>
    private static long WriteAndKill(TemporaryStore store, string mode, int times, int milliseconds)
    {
        using var writer = StoreProcess.Start(mode, store.Path);
        long last = 0;
        while (times-- > 0 && writer.StandardOutput.ReadLine() is { } line)
        {
            last = long.Parse(line, CultureInfo.InvariantCulture);
        }

        Thread.Sleep(milliseconds);
        writer.Kill();
        while (writer.StandardOutput.ReadLine() is { } line)
        {
            last = long.Parse(line, CultureInfo.InvariantCulture);
        }

        writer.WaitForExit();
        return last;
    }

    private long Check(long committed)
    {
        using var database = CypherDatabase.Open(_store.Path);
        Assert.Empty(database.Check());
        using var transaction = database.BeginTransaction(AccessMode.Read);
        Assert.Null(Ledger.Contradiction(transaction));
        Assert.Empty(transaction.Run("MATCH (w:Wrong) RETURN w"));

        // The last transaction may have been committed, and its writer killed before it could say so.
        var last = (long)transaction.Run("MATCH (l:Ledger) RETURN l.last").Single()[0]!;
        Assert.True(last >= committed, $"{committed} transactions were committed, and {last} are there");
        return last;
    }
}
