using System.Collections.Concurrent;
using System.Globalization;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Reference;

public sealed class ReferenceTests
{
    private const string IterationsVariable = "CYPHER_REFERENCE_GRAPHS";
    private const int QueriesForEachGraph = 10;
    private const int MostSteps = 10_000;

    private static readonly string[] Steps =
    [
        "AllNodesScan", "NodeByLabelScan", "NodeByValueSeek", "NodeIndexSeek", "NodeUniqueIndexSeek", "NodeIndexSeekByRange",
        "NodeIndexSeekByPrefix", "NodeIndexScan", "RelationshipTypeScan", "AllRelationshipsScan", "Expand(All)", "Expand(Into)",
        "VarLengthExpand(All)", "VarLengthExpand(Into)", "QuantifiedExpand(All)", "ShortestPath",
        "ProjectEndpoints", "ValueHashJoin", "CartesianProduct", "Apply", "OptionalApply", "Argument", "Filter",
        "GetDegree", "NodeCountFromCountStore", "RelationshipCountFromCountStore", "Projection", "Aggregation",
        "GroupedAggregation", "Distinct", "Sort", "Top", "PartialTop", "Skip", "Limit", "Union", "Unwind",
    ];

    private readonly ConcurrentDictionary<string, int> _seen = new();

    /// <summary>
    /// Random queries on random graphs with random indexes. The number of graphs is that of CYPHER_REFERENCE_GRAPHS,
    /// for runs longer than the suite can wait.
    /// </summary>
    [Fact]
    public void A_planned_query_gives_what_the_definition_of_its_clauses_gives()
    {
        var graphs = int.TryParse(
            Environment.GetEnvironmentVariable(IterationsVariable), CultureInfo.InvariantCulture, out var wanted) ? wanted : 200;

        Gen.Int[0, int.MaxValue - 1].Sample(Check, iter: graphs, threads: 1, print: Describe);

        var unseen = Steps.Where(step => !_seen.ContainsKey(step)).ToList();
        Assert.True(unseen.Count == 0, $"never planned: {string.Join(", ", unseen)}");
    }

    private void Check(int seed)
    {
        var random = new Random(seed);
        var graph = SmallGraph.Make(random);
        using var database = graph.Load();
        for (var i = 0; i < QueriesForEachGraph; i++)
        {
            var query = new QueryWriter(random).Query();
            if (Difference(graph, database, query) is { } difference)
            {
                throw new InvalidOperationException($"{difference}\n{query}\n\nin the graph\n{graph}");
            }
        }
    }

    private string? Difference(SmallGraph graph, CypherDatabase database, string query)
    {
        ReferenceResult expected;
        try
        {
            expected = new ReferenceEvaluator(graph, new StepBudget(MostSteps)).Run(query);
        }
        catch (ReferenceLimitException)
        {
            return null;
        }

        try
        {
            using var result = database.Run("PROFILE " + query);
            var bags = result.Columns.Select(column => column.StartsWith(QueryWriter.Bag, StringComparison.Ordinal)).ToList();
            var actual = result.Select(row => Texts(row.ToList(), bags)).ToList();
            Note(result.Summary.Plan!);
            var wanted = expected.Rows.Select(row => Texts([.. expected.Columns.Select(column => row[column])], bags)).ToList();
            var keys = SortColumns(query).Select(name => expected.Columns.IndexOf(name)).ToList();
            return Compare(wanted, actual, keys) is { } difference ? $"{difference}\n{result.Summary.Plan}" : null;
        }
        catch (CypherException problem)
        {
            return problem.Message;
        }
    }

    private static string? Compare(List<List<string>> wanted, List<List<string>> actual, List<int> keys)
    {
        var same = Sorted(wanted).SequenceEqual(Sorted(actual));
        var ordered = Keys(wanted, keys).SequenceEqual(Keys(actual, keys));
        return same && ordered
            ? null
            : $"expected\n{Lines(wanted)}\nwas\n{Lines(actual)}";
    }

    /// <summary>The columns by which the rows of a query are sorted.</summary>
    private static IEnumerable<string> SortColumns(string query)
    {
        var body = (Query)Parser.Parse(query).GetOrThrow().Body;
        return body.Parts is [{ Clauses: [.., ReturnClause last] }]
            ? last.Projection.OrderBy.Select(item => ((VariableExpression)item.Expression).Name)
            : [];
    }

    private static IEnumerable<string> Keys(List<List<string>> rows, List<int> keys) =>
        rows.Select(row => string.Join(" | ", keys.Select(key => row[key])));

    private static IEnumerable<string> Sorted(List<List<string>> rows) =>
        rows.Select(row => string.Join(" | ", row)).Order(StringComparer.Ordinal);

    private static string Lines(List<List<string>> rows) => string.Join('\n', rows.Select(row => string.Join(" | ", row)));

    private static List<string> Texts(List<object?> row, List<bool> bags) => [.. row.Select((value, column) => bags[column]
        ? $"{{{string.Join(", ", ((IEnumerable<object?>)value!).Select(ReferenceValues.Text).Order(StringComparer.Ordinal))}}}"
        : ReferenceValues.Text(value))];

    private void Note(CypherPlan plan)
    {
        _seen.AddOrUpdate(plan.Operator, 1, (_, count) => count + 1);
        foreach (var input in plan.Inputs)
        {
            Note(input);
        }
    }

    private static string Describe(int seed)
    {
        var random = new Random(seed);
        return $"seed {seed}\n{SmallGraph.Make(random)}";
    }
}
