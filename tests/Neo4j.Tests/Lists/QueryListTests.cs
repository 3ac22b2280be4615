using ActorGraph.Neo4j.Tests.Comparison;
using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;
using Xunit.Abstractions;

namespace ActorGraph.Neo4j.Tests.Lists;

/// <summary>Neo4j and the embedded engine on lists of queries, one a line, in the folder Queries.</summary>
[Collection(SharedServer.Name)]
public sealed class QueryListTests(Neo4jServer server, ITestOutputHelper output)
{
    /// <summary>The lists of expressions, which are returned.</summary>
    public static TheoryData<string> Expressions => Files("expressions");

    /// <summary>The lists of whole statements, right and wrong.</summary>
    public static TheoryData<string> Statements => Files("statements");

    [SkippableTheory]
    [MemberData(nameof(Expressions))]
    public async Task An_expression_has_the_same_value_in_both(string list)
    {
        var comparer = new Comparer(list, server.Client, output);
        await server.Client.EraseAsync();
        using var graph = new EmbeddedGraph();
        foreach (var (place, line) in Read("expressions", list))
        {
            await comparer.CompareAsync(place, graph, $"RETURN {line} AS value");
        }

        comparer.Finish();
    }

    [SkippableTheory]
    [MemberData(nameof(Statements))]
    public async Task A_statement_gives_the_same_rows_or_the_same_error_at_the_same_place_in_both(string list)
    {
        var comparer = new Comparer(list, server.Client, output);
        foreach (var (place, line) in Read("statements", list))
        {
            await server.Client.EraseAsync();
            using var graph = new EmbeddedGraph();
            var statements = line.Split(" ;; ").Select(statement => statement.Replace('¶', '\n')).ToList();
            foreach (var preparation in statements[..^1])
            {
                Assert.Null(graph.Run(preparation).Error);
                Assert.Null((await server.Client.RunAsync(preparation)).Error);
            }

            await comparer.CompareAsync(place, graph, statements[^1], places: true);
        }

        comparer.Finish();
    }

    private static string Folder(string name) => SourceTree.Find("tests", "Neo4j.Tests", "Queries", name);

    private static TheoryData<string> Files(string folder) => [.. Directory
        .EnumerateFiles(Folder(folder), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    /// <summary>The lines of a list; empty ones and those that begin with // are left out.</summary>
    private static IEnumerable<(string Place, string Line)> Read(string folder, string list) =>
        File.ReadLines(Path.Combine(Folder(folder), list + ".txt"))
            .Select((line, i) => ($"{list}.txt line {i + 1}", line))
            .Where(entry => entry.line.Length > 0 && !entry.line.StartsWith("//", StringComparison.Ordinal));
}
