using System.Diagnostics;
using System.Globalization;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_killed_writer_loses_no_committed_transaction_and_leaves_no_part_of_another()
    {
        var random = new Random(20240128);
        var committed = 0;
        for (var round = 0; round < 4; round++)
        {
            committed = Math.Max(committed, WriteAndKill(committed + 1, random.Next(20, 200)));
            committed = Check(committed);
        }

        Assert.True(committed > 4, $"only {committed} transactions were committed in all rounds");
    }

    /// <summary>Lets a writer run for a while, and gives the last transaction that it said to be committed.</summary>
    private int WriteAndKill(int first, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(CrashWriter).Assembly.Location);
        start.ArgumentList.Add(_store.Path);
        start.ArgumentList.Add(first.ToString(CultureInfo.InvariantCulture));
        using var writer = Process.Start(start)!;
        var last = int.Parse(writer.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
        Thread.Sleep(milliseconds);
        writer.Kill();
        while (writer.StandardOutput.ReadLine() is { } line)
        {
            last = int.Parse(line, CultureInfo.InvariantCulture);
        }

        writer.WaitForExit();
        return last;
    }

    private int Check(int committed)
    {
        using var database = CypherDatabase.Open(_store.Path);
        var batches = database.Run("MATCH (i:Item) RETURN i.batch AS batch, count(*) AS n ORDER BY batch").ToList();
        Assert.All(batches, row => Assert.Equal((long)CrashWriter.BatchSize, row[1]));
        Assert.True(batches.Count >= committed, $"{committed} transactions were committed, and {batches.Count} are there");

        var walked = database.Run("MATCH (:Hub)-[:HAS]->(i:Item) RETURN count(DISTINCT i)").Single()[0];
        Assert.Equal((long)batches.Count * CrashWriter.BatchSize, walked);
        return batches.Count;
    }
}
