using System.Globalization;
using ActorGraph.Neo4j.Tests.Engine;
using ActorGraph.Neo4j.Tests.Server;
using Xunit.Abstractions;

namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>Runs queries on both engines and keeps the differences.</summary>
/// <param name="name">Of what is compared: the file that the differences are written to is named after it.</param>
/// <param name="neo4j">The server.</param>
/// <param name="output">Where the count is said.</param>
internal sealed class Comparer(string name, Neo4jClient neo4j, ITestOutputHelper output)
{
    private readonly List<Difference> _unknown = [];
    private readonly SortedDictionary<string, int> _known = new(StringComparer.Ordinal);
    private int _equal;

    /// <summary>Runs a query on both.</summary>
    /// <param name="origin">Where the query is from.</param>
    /// <param name="graph">The embedded engine's graph; the server's is the same.</param>
    /// <param name="query">The query.</param>
    /// <param name="parameters">Its parameters, or null.</param>
    /// <param name="ordered">Whether the order of the rows counts.</param>
    /// <param name="ignoreListOrder">Whether lists are compared as bags.</param>
    /// <param name="places">Whether line and column of an error count.</param>
    public async Task CompareAsync(
        string origin,
        EmbeddedGraph graph,
        string query,
        IReadOnlyDictionary<string, object?>? parameters = null,
        bool ordered = false,
        bool ignoreListOrder = false,
        bool places = false)
    {
        var asked = neo4j.RunAsync(query, parameters, ignoreListOrder);
        var ours = graph.Run(query, parameters, ignoreListOrder);
        var theirs = await asked;
        if (ours.Describe(ordered) == theirs.Describe(ordered)
            && (!places || ErrorPlace.Of(ours.Error) == ErrorPlace.Of(theirs.Error)))
        {
            _equal++;
            return;
        }

        Add(new Difference(origin, query, ours.ToString(), theirs.ToString()));
    }

    /// <summary>Says how many queries agreed, and fails when others differ than are known to.</summary>
    public void Finish()
    {
        var differing = _known.Values.Sum() + _unknown.Count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{_equal + differing} queries compared, {_equal} equal, {differing} differing"));
        foreach (var (kind, count) in _known)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {kind}"));
        }

        File.Delete(Report);
        if (_unknown.Count > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_unknown.Count,6}  not known"));
            File.WriteAllText(Report, string.Join("\n\n", _unknown));
        }

        Assert.True(
            _unknown.Count == 0,
            $"{_unknown.Count} differences are not known (all in {Report}):\n\n{string.Join("\n\n", _unknown.Take(5))}");
    }

    private string Report => Path.Combine(Path.GetTempPath(), $"neo4j-differences-{name}.txt");

    private void Add(Difference difference)
    {
        if (KnownDifferences.Of(difference) is { } known)
        {
            _known[known.Kind] = _known.GetValueOrDefault(known.Kind) + 1;
        }
        else
        {
            _unknown.Add(difference);
        }
    }
}
