using ActorGraph.Cypher.Tests.Support;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>
/// A hub is walked around, or walked to from its partners where these are known: what is found is the same. Each query is
/// asked in a way that names the partners, and in one that only filters what a walk around the hub finds.
/// </summary>
public sealed class HubTests
{
    private const int Nodes = 6;
    private const int Hubs = 2;

    private static readonly Gen<(int From, int To, string Type)> Edge = Gen.Select(
        Gen.Frequency((3, Gen.Int[0, Hubs - 1]), (1, Gen.Int[0, Nodes - 1])),
        Gen.Frequency((1, Gen.Int[0, Hubs - 1]), (1, Gen.Int[0, Nodes - 1])),
        Gen.OneOf(Gen.Const("R"), Gen.Const("S")));

    private static readonly string[] Steps = ["-[r]->", "<-[r]-", "-[r]-", "-[r:R]->", "<-[r:S]-", "-[r:R]-", "-[r:R|S]-", "-[r:T]-"];

    /// <summary>A pattern with partners named, and the same with a filter.</summary>
    private static readonly (string Named, string Filtered)[] Partners =
    [
        ("(m) WHERE m IN side", "(m) WHERE any(one IN side WHERE one = m)"),
        ("(m:Even) WHERE m IN side", "(m) WHERE m:Even AND any(one IN side WHERE one = m)"),
        ("(m) WHERE m IN [other, hub, null, 1]", "(m) WHERE any(one IN [other, hub] WHERE one = m)"),
        ("(m) WHERE m = other", "(m) WHERE any(one IN [other] WHERE one = m)"),
        ("(m) WHERE other = m AND r.w > 20", "(m) WHERE any(one IN [other] WHERE one = m) AND r.w > 20"),
        ("(other) WHERE true", "(m) WHERE any(one IN [other] WHERE one = m)"),
        ("(hub) WHERE true", "(m) WHERE any(one IN [hub] WHERE one = m)"),
        ("(m)-[q:R]-(n) WHERE m IN side", "(m)-[q:R]-(n) WHERE any(one IN side WHERE one = m)"),
    ];

    [Fact]
    public void A_walk_from_the_partners_finds_what_a_walk_around_the_hub_finds() => Gen
        .Select(Edge.Array[250, 400], Gen.Int[0, Steps.Length - 1], Gen.Int[0, Partners.Length - 1], Gen.Int[0, Hubs - 1], Gen.Int[0, Nodes - 1])
        .Sample(
            (edges, step, partners, hub, other) =>
            {
                using var database = Create(edges);
                var (named, filtered) = Partners[partners];
                var start = $"MATCH (hub {{n: {hub}}}), (other {{n: {other}}}), (also {{n: {Nodes - 1}}}) WITH hub, other, [other, also, other] AS side ";
                const string End = " RETURN id(r) AS r, count(*) AS count ORDER BY r";

                Assert.Equal(
                    database.Rows(start + $"MATCH (hub){Steps[step]}{filtered}{End}"),
                    database.Rows(start + $"MATCH (hub){Steps[step]}{named}{End}"));
            },
            iter: 60);

    private static CypherDatabase Create((int From, int To, string Type)[] edges)
    {
        var database = CypherDatabase.Open(":memory:");
        database.Run($"UNWIND range(0, {Nodes - 1}) AS i CREATE (n:N {{n: i}}) FOREACH (_ IN CASE i % 2 WHEN 0 THEN [1] ELSE [] END | SET n:Even)");
        var rows = edges.Select((edge, number) => (object?)new List<object?> { (long)edge.From, (long)edge.To, edge.Type, (long)number });
        database.Run(
            "UNWIND $rows AS row MATCH (a:N {n: row[0]}), (b:N {n: row[1]}) CREATE (a)-[:$(row[2]) {w: row[3]}]->(b)",
            new Dictionary<string, object?> { ["rows"] = rows.ToList() });
        return database;
    }
}
