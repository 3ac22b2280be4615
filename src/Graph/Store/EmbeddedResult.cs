using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>A result of the embedded engine; rows are found as they are asked for.</summary>
internal sealed class EmbeddedResult(StoreAddress address, CypherResult result) : ICypherResult
{
    public IReadOnlyList<string> Columns => result.Columns;

    public string? Plan => result.Summary.Plan?.ToString();

    public WriteCounters Counters
    {
        get
        {
            var counters = result.Summary.Counters;
            return new(
                counters.NodesCreated,
                counters.NodesDeleted,
                counters.RelationshipsCreated,
                counters.RelationshipsDeleted,
                counters.PropertiesSet,
                counters.LabelsAdded,
                counters.LabelsRemoved,
                counters.IndexesAdded,
                counters.IndexesRemoved,
                counters.ConstraintsAdded,
                counters.ConstraintsRemoved);
        }
    }

    public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        // The engine works in this process and on this thread: there is nothing to wait for.
        await Task.CompletedTask.ConfigureAwait(false);
        using var rows = result.GetEnumerator();
        while (EmbeddedErrors.Guard(address, rows.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return rows.Current.Select(EmbeddedValues.Convert).ToArray();
        }
    }

    public ValueTask DisposeAsync()
    {
        result.Dispose();
        return ValueTask.CompletedTask;
    }
}
