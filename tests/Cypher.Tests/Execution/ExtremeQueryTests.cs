using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>Queries that are long or deep, from their text to their rows, on the least stack that a thread may have.</summary>
public sealed class ExtremeQueryTests
{
    public static TheoryData<string> Shapes() => [.. Queries.Keys];

    private static readonly Dictionary<string, Func<string>> Queries = new()
    {
        ["union chain"] = () => string.Join(" UNION ALL ", Enumerable.Repeat("RETURN 1 AS x", 3000)),
        ["matches of one node"] = () => Repeat("MATCH (a) ", 3000) + "RETURN count(*)",
        ["matches of many nodes"] = () => string.Concat(Enumerable.Range(0, 5000).Select(i => $"MATCH (a{i}) ")) + "RETURN 1",
        ["optional matches"] = () => string.Concat(Enumerable.Range(0, 5000).Select(i => $"OPTIONAL MATCH (a{i}:None) ")) + "RETURN 1",
        ["one long path"] = () => "MATCH (a:None)" + Repeat("-->()", 500) + " RETURN 1",
        ["parts that nothing joins"] = () => "MATCH " + string.Join(", ", Enumerable.Range(0, 1500).Select(i => $"(a{i}:Start {{a: {i}}})")) + " RETURN 1",
        ["parts that share nodes"] = () => "MATCH " + string.Join(", ", Enumerable.Range(0, 1500).Select(i => $"(a{i}:None)-->(a{i + 1})")) + " RETURN 1",
        ["one long chain of WITH"] = () => "WITH [1] AS x " + Repeat("WITH [x] AS x ", 5000) + "RETURN x",
        ["many UNWIND"] = () => string.Concat(Enumerable.Range(0, 5000).Select(i => $"UNWIND [1] AS x{i} ")) + "RETURN 1",
        ["many CREATE"] = () => Repeat("CREATE (:X) ", 5000),
        ["many SET"] = () => "CREATE (n) " + Repeat("SET n.a = 1 ", 5000),
        ["many MERGE"] = () => Repeat("MERGE (:M {i: 1}) ", 2000),
        ["many subqueries"] = () => Repeat("CALL { CREATE (:X) } ", 3000),
        ["a long creation"] = () => "CREATE (a)" + Repeat("-[:X]->()", 5000),
        ["a long sum"] = () => "RETURN 1" + Repeat(" + 1", 100_000),
        ["a long conjunction"] = () => "MATCH (n) WHERE n.a = 1" + Repeat(" AND n.a = 1", 5000) + " RETURN n",
        ["a long disjunction"] = () => "MATCH (n) WHERE n.a = 1" + Repeat(" OR n.a = 2", 20_000) + " RETURN n",
        ["a long comparison"] = () => "RETURN 1" + Repeat(" < 2", 20_000),
        ["a long list"] = () => "RETURN [" + Repeat("1, ", 100_000) + "1]",
        ["a large map"] = () => "RETURN {" + string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"k{i}: {i}")) + "}",
        ["a long text"] = () => "RETURN '" + Repeat("a", 10_000_000) + "'",
        ["a long comment"] = () => "RETURN 1 /*" + Repeat("*", 10_000_000) + "*/",
        ["a long CASE"] = () => "RETURN CASE 1" + Repeat(" WHEN 2 THEN 3", 20_000) + " END",
        ["many columns"] = () => "RETURN " + string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"{i} AS c{i}")),
        ["many labels"] = () => "MATCH (n:" + string.Join('|', Enumerable.Range(0, 5000).Select(i => "L" + i)) + ") RETURN n",
        ["many types"] = () => "MATCH ()-[r:" + string.Join('|', Enumerable.Range(0, 5000).Select(i => "L" + i)) + "]->() RETURN r",
        ["nested lists"] = () => "RETURN " + Repeat("[", 190) + Repeat("]", 190),
        ["nested EXISTS"] = () => "MATCH (n) WHERE " + Repeat("EXISTS { MATCH (n) WHERE ", 60) + "true" + Repeat(" }", 60) + " RETURN n",
        ["nested CALL"] = () => Repeat("CALL { ", 60) + "RETURN 1 AS x" + Repeat(" } RETURN x", 60),
        ["nested CASE"] = () => "RETURN " + Repeat("CASE WHEN true THEN ", 90) + "1" + Repeat(" END", 90),
        ["nested FOREACH"] = () => string.Concat(Enumerable.Range(0, 60).Select(i => $"FOREACH (x{i} IN [1] | ")) + "CREATE ()" + Repeat(")", 60),
        ["nested comprehensions"] = () => "RETURN " + Repeat("[x IN ", 190) + "[1]" + Repeat(" | x]", 190),
        ["nested deeper than is read"] = () => "RETURN " + Repeat("(", 100_000) + "1" + Repeat(")", 100_000),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_extreme_query_gives_rows_or_an_error_with_a_code(string shape)
    {
        var query = Queries[shape]();
        using var database = CypherDatabase.Open(
            ":memory:", new CypherDatabaseOptions { TimeLimit = TimeSpan.FromMinutes(5), MemoryLimit = 128 << 20 });
        database.Run("CREATE (:Start {a: 1})");

        var code = OnSmallStack(() =>
        {
            try
            {
                using var result = database.Run(query);
                _ = result.Count();
                return null;
            }
            catch (CypherException problem)
            {
                return problem.Code;
            }
        });

        Assert.True(code is null || code.StartsWith("Neo.", StringComparison.Ordinal), code);
        Assert.NotEqual("Neo.ClientError.Transaction.TransactionTimedOut", code);
        Assert.Equal(1L, database.Run("MATCH (s:Start) RETURN count(s)").Single()[0]);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string? OnSmallStack(Func<string?> action)
    {
        string? result = null;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => { result = action(); }), 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }
}
