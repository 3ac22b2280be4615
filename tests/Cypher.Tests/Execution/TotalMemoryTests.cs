using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>The memory that all queries share: whoever asks for more than is left fails, and what is given back is there again.</summary>
public sealed class TotalMemoryTests : IDisposable
{
    // Sorted, it takes more than a half of the limit.
    private const string Half = "UNWIND range(1, 40000) AS i WITH i ORDER BY -i RETURN i";

    // Kept, so does this.
    private const string Rows = "UNWIND range(1, 50000) AS i RETURN i";

    private readonly TemporaryStore _store = new();
    private readonly CypherDatabase _database;

    public TotalMemoryTests() => _database = CypherDatabase.Open(_store.Path, new() { TotalMemoryLimit = 4 << 20 });

    public void Dispose()
    {
        _database.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void The_query_that_asks_for_too_much_fails_and_leaves_the_others_alone()
    {
        using var other = _database.Run(Half);
        using var rows = other.GetEnumerator();
        Assert.True(rows.MoveNext());

        var failure = _database.Failure(Half);

        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", failure.Code);
        Assert.Contains("All queries together need more than the limit of 4 MiB", failure.Message, StringComparison.Ordinal);
        Assert.Equal("1", _database.First("RETURN 1"));
        while (rows.MoveNext())
        {
        }

        Assert.Equal(40000, _database.Run(Half).Count());
    }

    private static readonly Dictionary<string, Action<CypherDatabase>> Ends = new()
    {
        ["read to the end"] = database => _ = database.Run(Half).Count(),
        ["left after a row"] = database => _ = database.Run(Half).First(),
        ["never read"] = database => database.Run(Half).Dispose(),
        ["failed"] = database => Assert.Throws<CypherException>(() => database.Run(Half + " / (i - 40000)").Count()),
        ["failed over the limit"] = database => Assert.Throws<CypherException>(() => database.Run("RETURN range(1, 1000000)").Count()),
        ["cancelled"] = database => Assert.Throws<OperationCanceledException>(() => CancelledHalfway(database)),
        ["written"] = database => database.Run("UNWIND range(1, 10000) AS i CREATE (n:X) DELETE n"),
        ["failed to write"] = database => Assert.Throws<CypherException>(() => database.Run("UNWIND range(1, 10000) AS i CREATE (n:X)-[:R]->(m:X) DELETE n")),
        ["rolled back"] = database => RolledBack(database),
        ["kept"] = database => Kept(database),
    };

    public static TheoryData<string> Endings => [.. Ends.Keys];

    [Theory]
    [MemberData(nameof(Endings))]
    public void However_a_query_ends_it_gives_back_what_it_had(string end)
    {
        for (var i = 0; i < 3; i++)
        {
            Ends[end](_database);
        }

        Assert.Equal(40000, _database.Run(Half).Count());
    }

    [Fact]
    public void Rows_that_are_kept_count_until_they_are_let_go()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Read);
        var kept = transaction.Run(Rows);
        kept.Keep();
        transaction.Run("RETURN 1").Dispose();

        Assert.Equal("TotalMemoryLimit", _database.Failure(Half).Error.Detail);
        kept.Dispose();

        Assert.Equal(40000, _database.Run(Half).Count());
    }

    [Fact]
    public void Many_threads_share_it()
    {
        var outcomes = Enumerable.Range(0, 40).AsParallel().WithDegreeOfParallelism(8).Select(_ =>
        {
            try
            {
                return _database.Run(Half).Count();
            }
            catch (CypherException error) when (error.Error.Detail == "TotalMemoryLimit")
            {
                return 0;
            }
        }).ToList();

        Assert.All(outcomes, count => Assert.True(count is 0 or 40000));
        Assert.Equal(40000, _database.Run(Half).Count());
    }

    private static void CancelledHalfway(CypherDatabase database)
    {
        using var cancellation = new CancellationTokenSource();
        using var result = database.Run(Half, null, cancellation.Token);
        using var rows = result.GetEnumerator();
        rows.MoveNext();
        cancellation.Cancel();
        rows.MoveNext();
    }

    private static void RolledBack(CypherDatabase database)
    {
        using var transaction = database.BeginTransaction(AccessMode.Read);
        _ = transaction.Run(Half).GetEnumerator().MoveNext();
        transaction.Rollback();
    }

    private static void Kept(CypherDatabase database)
    {
        using var transaction = database.BeginTransaction(AccessMode.Read);
        using var result = transaction.Run(Rows);
        result.Keep();
    }
}
