using ActorGraph.Bolt.Server;

namespace ActorGraph.Graph.Serving;

/// <summary>
/// Lets one transaction write at a time: those that come meanwhile wait in the order in which they came, without a
/// thread, and can give up. Safe on any thread.
/// </summary>
/// <param name="patience">How long one waits.</param>
internal sealed class WriterTurn(TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>How long one waits.</summary>
    public TimeSpan Patience => patience;

    /// <summary>Waits for the turn; give it back by <see cref="Leave"/>.</summary>
    /// <exception cref="RequestFailedException">The wait took too long.</exception>
    public async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(patience, cancellationToken).ConfigureAwait(false))
        {
            throw ServingErrors.WriterBusy(patience);
        }
    }

    /// <summary>Gives the turn back.</summary>
    public void Leave() => _turn.Release();

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
