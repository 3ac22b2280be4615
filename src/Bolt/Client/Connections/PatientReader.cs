using System.IO.Pipelines;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>
/// Waits no longer for bytes than a server that is there would take: one that says so sends keep-alives while it works
/// (Message Specification, "HELLO", hint "connection.recv_timeout_seconds").
/// </summary>
internal sealed class PatientReader(PipeReader input, TimeProvider clock) : PipeReader
{
    /// <summary>How long it waits for the next byte; without a limit until it is set.</summary>
    public TimeSpan Patience { get; set; } = Timeout.InfiniteTimeSpan;

    /// <exception cref="TimeoutException">Nothing came in time.</exception>
    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        Patience == Timeout.InfiniteTimeSpan ? input.ReadAsync(cancellationToken) : ReadInTimeAsync(cancellationToken);

    public override bool TryRead(out ReadResult result) => input.TryRead(out result);

    public override void AdvanceTo(SequencePosition consumed) => input.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => input.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => input.CancelPendingRead();

    public override void Complete(Exception? exception = null) => input.Complete(exception);

    private async ValueTask<ReadResult> ReadInTimeAsync(CancellationToken cancellationToken)
    {
        if (input.TryRead(out var result))
        {
            return result;
        }

        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await input.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"nothing came for {Patience.TotalSeconds:0.#} seconds.");
        }
    }
}
