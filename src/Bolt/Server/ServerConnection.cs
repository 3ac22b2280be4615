using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Handshake;

namespace ActorGraph.Bolt.Server;

/// <summary>
/// Serves one client over one connection. One loop reads requests while another answers them, so that RESET is seen while
/// a query runs.
/// </summary>
/// <param name="backend">What is served.</param>
/// <param name="limits">What the client may use.</param>
/// <param name="client">Where it comes from.</param>
/// <param name="write">The server's log; called by several threads at once.</param>
internal sealed class ServerConnection(
    IQueryBackend backend, ServerLimits limits, ServerClient client, Action<ServerEvent> write)
{
    private static readonly ServerHandshake Handshake = new();

    private readonly EventLog _log = new(client.ConnectionId, write);

    /// <summary>Serves until the client leaves, breaks the protocol, or is shut out.</summary>
    /// <param name="transport">What connects them.</param>
    /// <param name="shutdown">Asks for the end as soon as no query and no transaction is open.</param>
    /// <param name="closing">Ends it at once.</param>
    public async Task RunAsync(IDuplexPipe transport, CancellationToken shutdown, CancellationToken closing)
    {
        ArgumentNullException.ThrowIfNull(transport);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(closing);
        using var logOn = CancellationTokenSource.CreateLinkedTokenSource(end.Token, shutdown);
        logOn.CancelAfter(limits.LogOnTime);
        try
        {
            var version = await Handshake.NegotiateAsync(transport.Input, transport.Output, logOn.Token).ConfigureAwait(false);
            var responder = new Responder(transport.Output, version, limits.SendTime, end.Token);
            var conversation = new Conversation(backend, client, responder, _log);
            await using (conversation.ConfigureAwait(false))
            {
                await ConverseAsync(transport.Input, conversation, responder, end, logOn.Token, shutdown).ConfigureAwait(false);
            }
        }
        catch (BoltProtocolException problem)
        {
            _log.Broken(problem);
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            // The client is gone or too slow, or the server ends: there is nobody to tell.
        }
    }

    private async Task ConverseAsync(
        PipeReader input,
        Conversation conversation,
        Responder responder,
        CancellationTokenSource end,
        CancellationToken logOn,
        CancellationToken shutdown)
    {
        using var queue = new RequestQueue();
        using var interruption = new Interruption(end.Token);
        var reader = new ChunkReader(input, limits.MessageBeforeLogOn);
        var reading = new RequestIntake(reader, queue, interruption).RunAsync(end);
        try
        {
            var loop = new RequestLoop(conversation, responder, queue, interruption);
            await loop.RunAsync(reader, limits, logOn, shutdown, end.Token).ConfigureAwait(false);
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }
}
