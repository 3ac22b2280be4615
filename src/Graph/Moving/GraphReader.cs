using System.Runtime.CompilerServices;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>Gives all that a store holds, one after another, without what a copy leaves in it until it is whole.</summary>
internal sealed class GraphReader(ICypherSession session)
{
    private const string AllNodes = $"MATCH (n) WHERE NOT n:{MoveProgress.Label} RETURN n";

    private static readonly string AllRelationships = $"""
        MATCH (a)-[r]->(b)
        WITH r, a, b, {NodeKey.LabelOf("a")} AS startLabel, {NodeKey.LabelOf("b")} AS endLabel
        RETURN r, startLabel, CASE WHEN startLabel IS NULL THEN a ELSE a.id END AS start,
               endLabel, CASE WHEN endLabel IS NULL THEN b ELSE b.id END AS finish
        """;

    public async IAsyncEnumerable<GraphNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(AllNodes, cancellationToken).ConfigureAwait(false))
        {
            yield return WithoutMark((GraphNode)row[0]!);
        }
    }

    public async IAsyncEnumerable<MovedRelationship> RelationshipsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(AllRelationships, cancellationToken).ConfigureAwait(false))
        {
            var relationship = (GraphRelationship)row[0]!;
            yield return new(relationship.Type, relationship.Properties, Key(row[1], row[2]), Key(row[3], row[4]));
        }
    }

    /// <summary>Reads everything for its checksums.</summary>
    public async Task<GraphSum> SumAsync(CancellationToken cancellationToken)
    {
        var hash = new ElementHash();
        var (nodes, relationships) = (default(ElementSum), default(ElementSum));
        await foreach (var node in NodesAsync(cancellationToken).ConfigureAwait(false))
        {
            nodes = nodes.With(hash.Of(node.Labels, node.Properties));
        }

        await foreach (var relationship in RelationshipsAsync(cancellationToken).ConfigureAwait(false))
        {
            relationships = relationships.With(hash.Of(relationship));
        }

        return new(nodes, relationships);
    }

    // In a transaction of its own, which no store tries again: rows that were taken cannot be taken back.
    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        string query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await session.RunAsync(query, new Dictionary<string, object?>(), cancellationToken).ConfigureAwait(false);
        await using (((IAsyncDisposable)result).ConfigureAwait(false))
        {
            await foreach (var row in result.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return row;
            }
        }
    }

    private static NodeKey Key(object? label, object? value) =>
        label is string name ? new(name, value!, null) : NodeKey.Of(WithoutMark((GraphNode)value!));

    private static GraphNode WithoutMark(GraphNode node) => !node.Labels.Contains(NodeKey.MarkLabel)
        ? node
        : node with
        {
            Labels = [.. node.Labels.Where(label => label != NodeKey.MarkLabel)],
            Properties = node.Properties.Where(pair => pair.Key != NodeKey.MarkProperty).ToDictionary(),
        };
}
