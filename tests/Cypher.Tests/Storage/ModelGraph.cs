using System.Globalization;

namespace ActorGraph.Cypher.Tests.Storage;

/// <summary>What a store should hold, kept in dictionaries.</summary>
internal sealed class ModelGraph
{
    public Dictionary<long, (HashSet<string> Labels, long? Value)> Nodes { get; private init; } = [];

    public Dictionary<long, (string Type, long Start, long End, long? Value)> Relationships { get; private init; } = [];

    public ModelGraph Copy() => new()
    {
        Nodes = Nodes.ToDictionary(node => node.Key, node => (node.Value.Labels.ToHashSet(), node.Value.Value)),
        Relationships = new(Relationships),
    };

    /// <summary>All that the model holds, as text in a fixed order.</summary>
    public string Describe() => string.Join('\n', DescribeNodes().Concat(DescribeRelationships()));

    /// <summary>The same of a store.</summary>
    public static string Describe(CypherTransaction transaction)
    {
        var nodes = transaction.Run("MATCH (n) RETURN n.k, n.v, labels(n) ORDER BY n.k")
            .Select(row => $"{row[0]} {string.Join(':', ((object?[])row[2]!).Order())} {row[1]}")
            .ToList();
        var relationships = transaction.Run("MATCH (a)-[r]->(b) RETURN r.k, type(r), a.k, b.k, r.v ORDER BY r.k")
            .Select(row => $"{row[0]} {row[1]} {row[2]} {row[3]} {row[4]}");
        return string.Join('\n', nodes.Concat(relationships));
    }

    private IEnumerable<string> DescribeNodes() => Nodes.OrderBy(node => node.Key).Select(node =>
        string.Create(CultureInfo.InvariantCulture, $"{node.Key} {string.Join(':', node.Value.Labels.Order())} {node.Value.Value}"));

    private IEnumerable<string> DescribeRelationships() => Relationships.OrderBy(edge => edge.Key).Select(edge =>
        string.Create(CultureInfo.InvariantCulture, $"{edge.Key} {edge.Value.Type} {edge.Value.Start} {edge.Value.End} {edge.Value.Value}"));
}
