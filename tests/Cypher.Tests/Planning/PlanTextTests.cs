namespace ActorGraph.Cypher.Tests.Planning;

/// <summary>What EXPLAIN and PROFILE print.</summary>
public sealed class PlanTextTests
{
    private static readonly CypherPlan Tree = new("Projection", "a.name", 2, 2, 4,
    [
        new("Apply", "", 2, 2, 0,
        [
            new("NodeByLabelScan", "a:Actor", 2, 2, 3, []),
            new("Filter", "a.name STARTS WITH 'Union' AND b.name STARTS WITH 'Alliance des' AND a <> b", 0.25, 2, 6,
            [
                new("Argument", "", 1, 2, 0, []),
            ]),
        ]),
    ]);

    [Fact]
    public void A_plan_is_a_tree_with_what_each_step_cost() => Assert.Equal(
        """
        +------------------+-------------------------------------------------------------+----------------+------+----------------+
        | Operator         | Details                                                     | Estimated rows | Rows | Store accesses |
        +------------------+-------------------------------------------------------------+----------------+------+----------------+
        | +Projection      | a.name                                                      |              2 |    2 |              4 |
        | |                |                                                             |                |      |                |
        | +Apply           |                                                             |              2 |    2 |              0 |
        | |\               |                                                             |                |      |                |
        | | +Filter        | a.name STARTS WITH 'Union' AND b.name STARTS WITH 'Alliance |            0.3 |    2 |              6 |
        | | |              | des' AND a <> b                                             |                |      |                |
        | | |              |                                                             |                |      |                |
        | | +Argument      |                                                             |              1 |    2 |              0 |
        | |                |                                                             |                |      |                |
        | +NodeByLabelScan | a:Actor                                                     |              2 |    2 |              3 |
        +------------------+-------------------------------------------------------------+----------------+------+----------------+
        Total store accesses: 13

        """,
        Tree.ToString());

    [Fact]
    public void A_plan_that_was_not_run_has_estimates_alone()
    {
        using var database = CypherDatabase.Open(":memory:");
        var plan = database.Run("EXPLAIN MATCH (a:A)-[r:R]->(b) RETURN a.i AS i, count(DISTINCT b), collect(b.i)").Summary.Plan!.ToString();

        Assert.StartsWith("+", plan, StringComparison.Ordinal);
        Assert.Contains("| Operator ", plan, StringComparison.Ordinal);
        Assert.Contains("i, count(DISTINCT b), collect(b.i)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Store accesses", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_adds_up_what_its_steps_cost()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("UNWIND range(1, 3) AS i CREATE (:A {i: i})-[:R]->(:B)");
        var result = database.Run("PROFILE MATCH (a:A)-[:R]->(b) RETURN a.i");
        Assert.Equal(3, result.Count());
        var plan = result.Summary.Plan!;

        Assert.Equal(3, plan.Rows);
        Assert.Contains($"Total store accesses: {Total(plan)}", plan.ToString(), StringComparison.Ordinal);
        Assert.True(Total(plan) > 3);
    }

    private static long Total(CypherPlan plan) => plan.StoreAccesses!.Value + plan.Inputs.Sum(Total);
}
