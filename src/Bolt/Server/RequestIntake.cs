using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Reads requests while others are answered.</summary>
/// <param name="reader">Where they come from.</param>
/// <param name="queue">Where they go.</param>
/// <param name="interruption">What a RESET is told as soon as it has come.</param>
internal sealed class RequestIntake(ChunkReader reader, RequestQueue queue, Interruption interruption)
{
    private const byte StructureWithoutFields = 0xB0;

    /// <summary>Reads until the client closes the connection or breaks the protocol.</summary>
    /// <param name="end">Ends the reading; cancelled when there is nobody any more to answer to.</param>
    public async Task RunAsync(CancellationTokenSource end)
    {
        try
        {
            while (await reader.ReadAsync(end.Token).ConfigureAwait(false))
            {
                if (reader.Message.Span is [StructureWithoutFields, MessageTag.Reset])
                {
                    interruption.Signal();
                }

                await queue.AddAsync(reader.Message.ToArray(), end.Token).ConfigureAwait(false);
            }
        }
        catch (BoltProtocolException problem) when (problem.Problem != BoltProblem.ConnectionClosed)
        {
            queue.Complete(problem);
            return;
        }
        catch (Exception problem) when (problem is BoltProtocolException or OperationCanceledException or IOException)
        {
            // The client is gone, as below.
        }

        queue.Complete();
        await end.CancelAsync().ConfigureAwait(false);
    }
}
