using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>
/// How far a copy is. It is kept in the store that is copied to, and changes in the same transactions as what is copied, so
/// that a copy goes on exactly where it was interrupted.
/// </summary>
/// <param name="Nodes">The nodes that are there: the first ones, as the other store gives them.</param>
/// <param name="HasAllNodes">Whether these are all.</param>
/// <param name="Relationships">The relationships that are there.</param>
internal sealed record MoveProgress(ElementSum Nodes, bool HasAllNodes, ElementSum Relationships)
{
    /// <summary>The label of the node that keeps it.</summary>
    public const string Label = "ActorGraphMove";

    private const string Load = $"MATCH (m:{Label}) RETURN m";
    private const string Store = $"MERGE (m:{Label}) SET m = $progress";
    private const string Forget = $"MATCH (m:{Label}) DELETE m";

    public static MoveProgress None { get; } = new(default, false, default);

    /// <summary>What a store tells of a copy to it that was begun and not ended; null when there is none.</summary>
    public static async Task<MoveProgress?> LoadAsync(ICypherSession session, CancellationToken cancellationToken)
    {
        var rows = await session.ReadAsync((read, token) => read.RowsAsync(Load, Parameters([]), token), cancellationToken)
            .ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return null;
        }

        var properties = ((GraphNode)rows[0][0]!).Properties;
        return new(Sum(properties, "node"), (bool)properties["hasAllNodes"]!, Sum(properties, "relationship"));
    }

    public Task StoreAsync(ICypherTransaction write, CancellationToken cancellationToken) => write.RowsAsync(
        Store,
        Parameters(new()
        {
            ["nodeCount"] = Nodes.Count,
            ["nodeSum"] = Nodes.ToString(),
            ["hasAllNodes"] = HasAllNodes,
            ["relationshipCount"] = Relationships.Count,
            ["relationshipSum"] = Relationships.ToString(),
        }),
        cancellationToken);

    public static Task ForgetAsync(ICypherSession session, CancellationToken cancellationToken) =>
        session.WriteAsync((write, token) => write.RowsAsync(Forget, Parameters([]), token), cancellationToken);

    private static Dictionary<string, object?> Parameters(Dictionary<string, object?> progress) => new() { ["progress"] = progress };

    private static ElementSum Sum(IReadOnlyDictionary<string, object?> properties, string of) =>
        ElementSum.Parse((long)properties[of + "Count"]!, (string)properties[of + "Sum"]!);
}
