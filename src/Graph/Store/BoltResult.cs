using ActorGraph.Bolt.Client.Results;

namespace ActorGraph.Graph.Store;

/// <summary>A result of a server; rows come as they are asked for.</summary>
internal sealed class BoltResult(StoreAddress address, ClientResult result) : ICypherResult
{
    public IReadOnlyList<string> Columns => result.Fields;

    public string? Plan => result.Summary.Plan is { } plan ? BoltPlans.Convert(plan).ToString() : null;

    public WriteCounters Counters
    {
        get
        {
            var counters = result.Summary.Counters;
            return new(
                (int)counters.NodesCreated,
                (int)counters.NodesDeleted,
                (int)counters.RelationshipsCreated,
                (int)counters.RelationshipsDeleted,
                (int)counters.PropertiesSet,
                (int)counters.LabelsAdded,
                (int)counters.LabelsRemoved,
                (int)counters.IndexesAdded,
                (int)counters.IndexesRemoved,
                (int)counters.ConstraintsAdded,
                (int)counters.ConstraintsRemoved);
        }
    }

    public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var rows = result.GetAsyncEnumerator(cancellationToken);
        await using (rows.ConfigureAwait(false))
        {
            Func<Task<bool>> next = () => rows.MoveNextAsync().AsTask();
            while (await BoltErrors.GuardAsync(address, next).ConfigureAwait(false))
            {
                yield return [.. rows.Current.Select(BoltValues.Convert)];
            }
        }
    }

    public ValueTask DisposeAsync() => new(BoltErrors.GuardAsync(address, CloseAsync));

    private async Task<bool> CloseAsync()
    {
        await result.DisposeAsync().ConfigureAwait(false);
        return true;
    }
}
