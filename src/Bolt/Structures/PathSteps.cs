using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <summary>
/// A path as a message has it: every node and relationship once, and numbers that say how it walks (Structure
/// Semantics, "Path").
/// </summary>
/// <param name="Nodes">The nodes; the path starts from the first.</param>
/// <param name="Relationships">The relationships.</param>
/// <param name="Indices">
/// In turn the number of a relationship, from 1 and negative where it is walked against its direction, and of the node
/// that it leads to, from 0.
/// </param>
internal sealed record PathSteps(
    IReadOnlyList<BoltNode> Nodes, IReadOnlyList<BoltUnboundRelationship> Relationships, IReadOnlyList<int> Indices)
{
    /// <summary>The steps of a path.</summary>
    /// <exception cref="ArgumentException">A relationship does not lead from one node to the next.</exception>
    public static PathSteps Of(BoltPath path)
    {
        if (path.Nodes.Count != path.Relationships.Count + 1)
        {
            throw new ArgumentException(
                $"A path has {path.Nodes.Count} nodes and {path.Relationships.Count} relationships; expected one node more.");
        }

        var nodes = new Numbering<BoltNode>();
        var relationships = new Numbering<BoltUnboundRelationship>();
        var indices = new List<int>(2 * path.Relationships.Count);
        nodes.Number(path.Nodes[0].Id, path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var relationship = path.Relationships[i];
            var number = relationships.Number(relationship.Id, Unbound(relationship)) + 1;
            indices.Add(IsForward(relationship, path.Nodes[i].Id, path.Nodes[i + 1].Id) ? number : -number);
            indices.Add(nodes.Number(path.Nodes[i + 1].Id, path.Nodes[i + 1]));
        }

        return new(nodes.Items, relationships.Items, indices);
    }

    private static BoltUnboundRelationship Unbound(BoltRelationship relationship) =>
        new(relationship.Id, relationship.Type, relationship.Properties, relationship.ElementId);

    private static bool IsForward(BoltRelationship relationship, long from, long to) =>
        (relationship.StartId, relationship.EndId) == (from, to)
        || ((relationship.StartId, relationship.EndId) == (to, from)
            ? false
            : throw new ArgumentException($"Relationship {relationship.Id} of a path does not connect nodes {from} and {to}."));

    private sealed class Numbering<T>
    {
        private readonly Dictionary<long, int> _numbers = [];

        public List<T> Items { get; } = [];

        public int Number(long id, T item)
        {
            if (!_numbers.TryGetValue(id, out var number))
            {
                number = Items.Count;
                _numbers.Add(id, number);
                Items.Add(item);
            }

            return number;
        }
    }
}
