using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>
/// Copies a whole graph from one store to another: every node and relationship, also those that are none of ActorGraph's, and the
/// indexes and constraints.
/// </summary>
/// <param name="from">Where the graph is.</param>
/// <param name="source">A session with it. It is read, and not changed.</param>
/// <param name="to">Where it is to go.</param>
/// <param name="target">A session with it. It is empty, or holds a part of the same graph, or all of it.</param>
/// <remarks>
/// Nodes go first, in transactions of some thousands, then relationships; how far it is goes with each transaction. A run that
/// follows one that was interrupted passes over what is there, and compares its checksum: the stores give their elements in
/// the same order as long as nobody changes them. At the end the checksums of both stores are compared; then indexes and
/// constraints go, which would only slow the copying down before.
/// </remarks>
public sealed class GraphMover(StoreAddress from, ICypherSession source, StoreAddress to, ICypherSession target)
{
    private readonly GraphReader _source = new(source);
    private readonly GraphReader _target = new(target);
    private readonly GraphWriter _writer = new(from, target);
    private readonly SchemaMover _schema = new(source, target);
    private readonly ElementHash _hash = new();
    private MoveProgress _progress = MoveProgress.None;

    /// <summary>How many nodes or relationships go in one transaction.</summary>
    internal int BatchSize { get; init; } = 10_000;

    /// <summary>Copies the graph, or what is missing of it.</summary>
    /// <param name="report">Is told the number of nodes and relationships that are there, from time to time; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops it; what is copied stays, and another run goes on from there.</param>
    /// <returns>What was copied, and the checksums of both stores.</returns>
    /// <exception cref="GraphStoreException">
    /// A store failed, both are the same, the target holds another graph, or the source changed while it was copied.
    /// </exception>
    public async Task<MoveResult> MoveAsync(Action<long, long>? report = null, CancellationToken cancellationToken = default)
    {
        CheckDistinct(from, to);
        if (await MoveProgress.LoadAsync(source, cancellationToken).ConfigureAwait(false) is not null)
        {
            throw MoveErrors.Unfinished(from);
        }

        var before = await MoveProgress.LoadAsync(target, cancellationToken).ConfigureAwait(false);
        if (before is null && await HasNodesAsync(cancellationToken).ConfigureAwait(false))
        {
            return await CompareAsync(cancellationToken).ConfigureAwait(false);
        }

        _progress = before ?? MoveProgress.None;
        await _writer.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await CopyNodesAsync(report, cancellationToken).ConfigureAwait(false);
        await CopyRelationshipsAsync(report, cancellationToken).ConfigureAwait(false);
        var sum = await _target.SumAsync(cancellationToken).ConfigureAwait(false);
        var result = new MoveResult(
            _progress.Nodes.Count - (before?.Nodes.Count ?? 0),
            _progress.Relationships.Count - (before?.Relationships.Count ?? 0),
            new(_progress.Nodes, _progress.Relationships),
            sum);
        if (result.IsSame)
        {
            result = await WithSchemaAsync(result, cancellationToken).ConfigureAwait(false);
            await _writer.CleanAsync(cancellationToken).ConfigureAwait(false);
            await MoveProgress.ForgetAsync(target, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    /// <summary>Refuses to copy a store onto itself.</summary>
    /// <param name="from">Where the graph is.</param>
    /// <param name="to">Where it is to go.</param>
    /// <exception cref="GraphStoreException">Both are the same.</exception>
    public static void CheckDistinct(StoreAddress from, StoreAddress to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.ToString() == to.ToString() && from.Access.Database == to.Access.Database)
        {
            throw MoveErrors.SameStore(from);
        }
    }

    private async Task<bool> HasNodesAsync(CancellationToken cancellationToken)
    {
        var nodes = _target.NodesAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (nodes.ConfigureAwait(false))
        {
            return await nodes.MoveNextAsync().ConfigureAwait(false);
        }
    }

    private async Task<MoveResult> CompareAsync(CancellationToken cancellationToken)
    {
        var (here, there) = (
            await _source.SumAsync(cancellationToken).ConfigureAwait(false),
            await _target.SumAsync(cancellationToken).ConfigureAwait(false));
        return here == there
            ? await WithSchemaAsync(new(0, 0, here, there), cancellationToken).ConfigureAwait(false)
            : throw MoveErrors.NotEmpty(from, to);
    }

    private async Task<MoveResult> WithSchemaAsync(MoveResult result, CancellationToken cancellationToken) =>
        result with { Schema = await _schema.CopyAsync(cancellationToken).ConfigureAwait(false) };

    private async Task CopyNodesAsync(Action<long, long>? report, CancellationToken cancellationToken)
    {
        if (_progress.HasAllNodes)
        {
            return;
        }

        var nodes = await CopyAsync(
            _source.NodesAsync(cancellationToken),
            node => _hash.Of(node.Labels, node.Properties),
            _progress.Nodes,
            (batch, sum) => AdvanceAsync(
                _progress with { Nodes = sum }, progress => _writer.WriteAsync(batch, progress, cancellationToken), report))
            .ConfigureAwait(false);
        await AdvanceAsync(new(nodes, true, default), progress => _writer.WriteAsync(progress, cancellationToken), report)
            .ConfigureAwait(false);
    }

    private Task<ElementSum> CopyRelationshipsAsync(Action<long, long>? report, CancellationToken cancellationToken) => CopyAsync(
        _source.RelationshipsAsync(cancellationToken),
        _hash.Of,
        _progress.Relationships,
        (batch, sum) => AdvanceAsync(
            _progress with { Relationships = sum }, progress => _writer.WriteAsync(batch, progress, cancellationToken), report));

    private async Task AdvanceAsync(MoveProgress progress, Func<MoveProgress, Task> write, Action<long, long>? report)
    {
        await write(progress).ConfigureAwait(false);
        _progress = progress;
        report?.Invoke(progress.Nodes.Count, progress.Relationships.Count);
    }

    private async Task<ElementSum> CopyAsync<T>(
        IAsyncEnumerable<T> elements, Func<T, UInt128> hash, ElementSum done, Func<IReadOnlyList<T>, ElementSum, Task> write)
    {
        var sum = default(ElementSum);
        var batch = new List<T>();
        await foreach (var element in elements.ConfigureAwait(false))
        {
            sum = sum.With(hash(element));
            if (sum.Count <= done.Count)
            {
                CheckSame(sum, done);
                continue;
            }

            batch.Add(element);
            if (batch.Count == BatchSize)
            {
                await write(batch, sum).ConfigureAwait(false);
                batch.Clear();
            }
        }

        if (sum.Count < done.Count)
        {
            throw MoveErrors.Changed(from);
        }

        if (batch.Count > 0)
        {
            await write(batch, sum).ConfigureAwait(false);
        }

        return sum;
    }

    private void CheckSame(ElementSum sum, ElementSum done)
    {
        if (sum.Count == done.Count && sum != done)
        {
            throw MoveErrors.Changed(from);
        }
    }
}
