using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>The list of differences is true: each still occurs, and is told to users.</summary>
[Collection(SharedServer.Name)]
public sealed class KnownDifferenceTests(Neo4jServer server)
{
    public static TheoryData<string> Kinds => [.. KnownDifferences.All.Select(known => known.Kind)];

    [SkippableTheory]
    [MemberData(nameof(Kinds))]
    public async Task A_known_difference_still_occurs(string kind)
    {
        var known = KnownDifferences.All.Single(candidate => candidate.Kind == kind);
        var neo4j = server.Client;
        await neo4j.EraseAsync();
        using var graph = new EmbeddedGraph();
        if (known.Setup is not null)
        {
            Assert.Null(graph.Run(known.Setup).Error);
            Assert.Null((await neo4j.RunAsync(known.Setup)).Error);
        }

        var (ours, theirs) = (graph.Run(known.Example), await neo4j.RunAsync(known.Example));

        Assert.False(
            ours.Describe(ordered: true) == theirs.Describe(ordered: true) && ErrorPlace.Of(ours.Error) == ErrorPlace.Of(theirs.Error),
            $"'{kind}' differs no longer: remove it from known-differences.yaml and docs/cypher.md.");
        Assert.Equal(
            kind,
            KnownDifferences.Of(new Difference(kind, known.Example, ours.ToString(), theirs.ToString()))?.Kind);
    }

    [Fact]
    public void The_documentation_lists_the_known_differences()
    {
        var rows = File.ReadLines(SourceTree.Find("docs", "cypher.md")).ToHashSet();

        Assert.Empty(KnownDifferences.All.Select(known => $"| {known.Kind} | {Cell(known.Reason)} |").Except(rows));
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
