using ActorGraph.Graph.Store;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>A result of the driver; rows come as they are asked for.</summary>
internal sealed class DriverResult : ICypherResult
{
    private readonly IResultCursor _cursor;

    private DriverResult(IResultCursor cursor, IReadOnlyList<string> columns) => (_cursor, Columns) = (cursor, columns);

    public IReadOnlyList<string> Columns { get; }

    public WriteCounters Counters { get; private set; } = new();

    public static Task<DriverResult> OpenAsync(Func<Task<IResultCursor>> run) => DriverErrors.GuardAsync(async () =>
    {
        var cursor = await run().ConfigureAwait(false);
        return new DriverResult(cursor, await cursor.KeysAsync().ConfigureAwait(false));
    });

    public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await DriverErrors.GuardAsync(_cursor.FetchAsync).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return [.. Columns.Select(column => DriverValues.Convert(_cursor.Current[column]))];
        }

        await DisposeAsync().ConfigureAwait(false);
    }

    // Rows not read are passed over; asked for again, the driver gives the summary that it has.
    public async ValueTask DisposeAsync()
    {
        var summary = await DriverErrors.GuardAsync(_cursor.ConsumeAsync).ConfigureAwait(false);
        var counters = summary.Counters;
        Counters = new(
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
