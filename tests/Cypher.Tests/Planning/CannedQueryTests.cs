using Snapshooter;
using Snapshooter.Xunit;

namespace ActorGraph.Cypher.Tests.Planning;

public sealed class CannedQueryTests : IClassFixture<CannedQueryTests.Graphs>
{
    private readonly Graphs _graphs;

    public CannedQueryTests(Graphs graphs) => _graphs = graphs;

    public static TheoryData<string> Names() => [.. NewsGraph.QueryNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_canned_query_is_planned_like_this(string name)
    {
        var (query, parameters) = NewsGraph.Read(name, _graphs.Small);

        var plan = _graphs.Small.Run("EXPLAIN " + query, parameters).Summary.Plan!;

        Snapshot.Match(string.Join('\n', Lines(plan, 0)), SnapshotNameExtension.Create(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_canned_query_costs_what_it_touches_and_not_what_the_store_holds(string name)
    {
        var small = Profile(_graphs.Small, name);
        var large = Profile(_graphs.Large, name);

        Assert.Equal(small.Rows, large.Rows);
        Assert.True(small.Rows > 0, "the query found nothing");
        Assert.True(Accesses(large.Plan) <= 1.5 * Accesses(small.Plan), $"{small.Plan}\n{large.Plan}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_canned_query_scans_nothing(string name)
    {
        var steps = Steps(Profile(_graphs.Large, name).Plan).ToList();

        Assert.DoesNotContain("AllNodesScan", steps);
        Assert.DoesNotContain("NodeByLabelScan", steps);
        Assert.DoesNotContain("AllRelationshipsScan", steps);
    }

    private static (int Rows, CypherPlan Plan) Profile(CypherDatabase database, string name)
    {
        var (query, parameters) = NewsGraph.Read(name, database);
        using var result = database.Run("PROFILE " + query, parameters);
        var rows = result.Count();
        return (rows, result.Summary.Plan!);
    }

    /// <summary>The steps from the last to the first, without estimates; a plan that a step runs for each row is indented.</summary>
    private static IEnumerable<string> Lines(CypherPlan plan, int depth)
    {
        var branches = plan.Inputs.Skip(1).SelectMany(input => Lines(input, depth + 1));
        var before = plan.Inputs.Take(1).SelectMany(input => Lines(input, depth));
        return branches.Concat(before).Prepend($"{new string(' ', 4 * depth)}{plan.Operator} {plan.Details}".TrimEnd());
    }

    private static long Accesses(CypherPlan plan) => (plan.StoreAccesses ?? 0) + plan.Inputs.Sum(Accesses);

    private static IEnumerable<string> Steps(CypherPlan plan) => plan.Inputs.SelectMany(Steps).Prepend(plan.Operator);

    /// <summary>The same surroundings of one actor in a small store and in one ten times as large.</summary>
    public sealed class Graphs : IDisposable
    {
        internal CypherDatabase Small { get; } = NewsGraph.Create(others: 400);

        internal CypherDatabase Large { get; } = NewsGraph.Create(others: 4000);

        public void Dispose()
        {
            Small.Dispose();
            Large.Dispose();
        }
    }
}
