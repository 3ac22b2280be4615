using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>Writes copies of nodes and relationships, many in one query: a query's labels and types cannot be parameters.</summary>
internal sealed class GraphWriter(StoreAddress address, ICypherSession session)
{
    private const string ConstraintName = "actorgraph_moved";
    private const string MakeConstraint =
        $"CREATE CONSTRAINT {ConstraintName} IF NOT EXISTS FOR (n:{NodeKey.MarkLabel}) REQUIRE n.{NodeKey.MarkProperty} IS UNIQUE";
    private const string DropConstraint = $"DROP CONSTRAINT {ConstraintName} IF EXISTS";
    private const string RemoveMarks =
        $"MATCH (n:{NodeKey.MarkLabel}) WITH n LIMIT 10000 REMOVE n:{NodeKey.MarkLabel}, n.{NodeKey.MarkProperty} RETURN count(n)";

    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>Lets copies be found that no id identifies.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) => RunAsync(MakeConstraint, cancellationToken);

    /// <summary>Takes away what only the copying needed.</summary>
    public async Task CleanAsync(CancellationToken cancellationToken)
    {
        long removed;
        do
        {
            var rows = await session.WriteAsync((write, token) => write.RowsAsync(RemoveMarks, NoParameters, token), cancellationToken)
                .ConfigureAwait(false);
            removed = (long)rows[0][0]!;
        }
        while (removed > 0);

        await RunAsync(DropConstraint, cancellationToken).ConfigureAwait(false);
    }

    public Task WriteAsync(MoveProgress progress, CancellationToken cancellationToken) => WriteAsync(Array.Empty<GraphNode>(), progress, cancellationToken);

    public Task WriteAsync(IReadOnlyList<GraphNode> nodes, MoveProgress progress, CancellationToken cancellationToken) =>
        session.WriteAsync(
            async (write, token) =>
            {
                foreach (var alike in nodes.Select(Marked).GroupBy(node => Labels(node.Labels)))
                {
                    var query = $"UNWIND $rows AS row CREATE (n{alike.Key}) SET n = row";
                    await write.WriteAsync(query, [.. alike.Select(node => node.Properties)], token).ConfigureAwait(false);
                }

                await progress.StoreAsync(write, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    public Task WriteAsync(IReadOnlyList<MovedRelationship> relationships, MoveProgress progress, CancellationToken cancellationToken) =>
        session.WriteAsync(
            async (write, token) =>
            {
                foreach (var alike in relationships.GroupBy(moved => (moved.Type, Start: Pattern(moved.Start), End: Pattern(moved.End))))
                {
                    var query = $"UNWIND $rows AS row MATCH (a{alike.Key.Start} row.start}}) MATCH (b{alike.Key.End} row.end}}) "
                        + $"CREATE (a)-[r:{Quoted(alike.Key.Type)}]->(b) SET r = row.properties";
                    await CreateAsync(write, query, [.. alike.Select(Row)], token).ConfigureAwait(false);
                }

                await progress.StoreAsync(write, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    // A node that cannot be found again would take its relationships with it, in silence.
    private async Task CreateAsync(ICypherTransaction write, string query, List<object?> rows, CancellationToken cancellationToken)
    {
        var result = await write.RunAsync(query, new Dictionary<string, object?> { ["rows"] = rows }, cancellationToken)
            .ConfigureAwait(false);
        await result.ToListAsync(cancellationToken).ConfigureAwait(false);
        if (result.Counters.RelationshipsCreated != rows.Count)
        {
            throw MoveErrors.Changed(address);
        }
    }

    private async Task RunAsync(string statement, CancellationToken cancellationToken)
    {
        var result = await session.RunAsync(statement, NoParameters, cancellationToken).ConfigureAwait(false);
        await result.ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private static GraphNode Marked(GraphNode node)
    {
        var key = NodeKey.Of(node);
        return key.Content is null
            ? node
            : node with
            {
                Labels = [.. node.Labels, key.Label],
                Properties = new Dictionary<string, object?>(node.Properties) { [key.Property] = key.Value },
            };
    }

    private static Dictionary<string, object?> Row(MovedRelationship moved) => new()
    {
        ["start"] = moved.Start.Value,
        ["end"] = moved.End.Value,
        ["properties"] = moved.Properties,
    };

    private static string Pattern(NodeKey key) => $":{Quoted(key.Label)} {{{key.Property}:";

    private static string Labels(IEnumerable<string> labels) =>
        string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + Quoted(label)));

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
