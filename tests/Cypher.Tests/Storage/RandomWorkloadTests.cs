using System.Globalization;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Tests.Support;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class RandomWorkloadTests
{
    private const string RunsVariable = "CYPHER_WORKLOADS";

    private static readonly string[] Rules =
    [
        "CREATE CONSTRAINT a FOR (n:A) REQUIRE n.k IS UNIQUE",
        "CREATE INDEX b FOR (n:B) ON (n.v)",
        "CREATE INDEX c FOR (n:C) ON (n.v, n.k)",
        "CREATE CONSTRAINT b_has FOR (n:B) REQUIRE n.k IS NOT NULL",
        "CREATE INDEX r FOR ()-[r:R]-() ON (r.v)",
        "CREATE INDEX s FOR ()-[r:S]-() ON (r.k)",
    ];

    /// <summary>
    /// Random writes, some of them undone by a failing statement or a rolled back transaction, in a store that is
    /// opened anew now and then. CYPHER_WORKLOADS says how many workloads there are, for longer runs.
    /// </summary>
    [Fact]
    public void A_store_holds_what_was_written_and_is_sound()
    {
        var runs = int.TryParse(
            Environment.GetEnvironmentVariable(RunsVariable), CultureInfo.InvariantCulture, out var wanted) ? wanted : 6;

        Gen.Int[0, int.MaxValue - 1].Sample(seed => Run(new Random(seed)), iter: runs, threads: 1);
    }

    private static void Run(Random random)
    {
        using var store = new TemporaryStore();
        var model = new ModelGraph();
        for (var opening = 0; opening < 3; opening++)
        {
            using var database = CypherDatabase.Open(
                store.Path, new CypherDatabaseOptions { SynchronousCommit = false, Beside = AnyLimits(random) });
            if (opening == 0)
            {
                database.Run(Rules[0]);
            }
            else
            {
                Rules.Where(_ => random.Next(2) == 0).ToList().ForEach(rule => database.Run(rule.Replace(" FOR ", " IF NOT EXISTS FOR ", StringComparison.Ordinal)));
            }

            for (var i = 0; i < 8; i++)
            {
                model = Transact(random, database, model);
            }

            Assert.Empty(database.Check());
        }
    }

    /// <summary>Those that a few relationships reach, so that another thread is at work all the time, or the usual ones.</summary>
    private static BesideLimits AnyLimits(Random random) =>
        random.Next(3) == 0
            ? new BesideLimits()
            : new BesideLimits { Records = random.Next(1, 5), LeastPending = random.Next(1, 8), MostPending = 8 };

    /// <summary>Writes in a transaction, and gives the model of what holds after it.</summary>
    private static ModelGraph Transact(Random random, CypherDatabase database, ModelGraph before)
    {
        var after = before.Copy();
        using var transaction = database.BeginTransaction(AccessMode.Write);
        var writer = new RandomWriter(random, transaction, after);
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            writer.Write();
            if (random.Next(4) == 0)
            {
                writer.Fail();
            }

            Assert.Equal(CountByEnds(after), CountByEnds(transaction));
        }

        Assert.Equal(after.Describe(), ModelGraph.Describe(transaction));
        if (random.Next(4) == 0)
        {
            transaction.Rollback();
            after = before;
        }
        else
        {
            transaction.Commit();
        }

        using var reader = database.BeginTransaction(AccessMode.Read);
        Assert.Equal(after.Describe(), ModelGraph.Describe(reader));
        return after;
    }

    /// <summary>What statistics answer: relationships by type and the label of an end.</summary>
    private static IEnumerable<object?> CountByEnds(CypherTransaction transaction) =>
        from type in RandomWriter.Types
        from label in RandomWriter.Labels
        select transaction.Run($"RETURN COUNT {{ (:{label})-[:{type}]->() }}, COUNT {{ (:{label})<-[:{type}]-() }}")
            .Select(row => $"{row[0]} {row[1]}").Single();

    private static IEnumerable<object?> CountByEnds(ModelGraph model) =>
        from type in RandomWriter.Types
        from label in RandomWriter.Labels
        let edges = model.Relationships.Values.Where(edge => edge.Type == type).ToList()
        select $"{edges.Count(edge => model.Nodes[edge.Start].Labels.Contains(label))} {edges.Count(edge => model.Nodes[edge.End].Labels.Contains(label))}";
}
