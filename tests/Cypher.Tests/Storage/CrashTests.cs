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
        var rounds = int.TryParse(
            Environment.GetEnvironmentVariable(RoundsVariable), CultureInfo.InvariantCulture, out var wanted) ? wanted : 4;
        var random = new Random(20240128);
        long committed = 0;
        for (var round = 0; round < rounds; round++)
        {
            var said = WriteAndKill(random.Next(0, 300));
            committed = Check(Math.Max(committed, said));
        }

        Assert.True(committed > rounds, $"only {committed} transactions were committed in {rounds} rounds");
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

    /// <summary>Lets a writer run for a while, and gives the last transaction that it said to be committed.</summary>
    private long WriteAndKill(int milliseconds)
    {
        using var writer = StoreProcess.Start("write", _store.Path);
        long last = 0;
        if (writer.StandardOutput.ReadLine() is { } first)
        {
            last = long.Parse(first, CultureInfo.InvariantCulture);
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
