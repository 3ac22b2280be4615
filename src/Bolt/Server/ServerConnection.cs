using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Messages;

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
                await ConverseAsync(transport.Input, conversation, responder, shutdown, end, logOn.Token).ConfigureAwait(false);
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
        CancellationToken shutdown,
        CancellationTokenSource end,
        CancellationToken logOn)
    {
        using var queue = new RequestQueue();
        using var interruption = new Interruption(end.Token);
        var reader = new ChunkReader(input, limits.MessageBeforeLogOn);
        var reading = new RequestIntake(reader, queue, interruption).RunAsync(end);
        try
        {
            using var wake = shutdown.Register(queue.Wake);
            await AnswerAllAsync().ConfigureAwait(false);
            await responder.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }

        async Task AnswerAllAsync()
        {
            var patience = logOn;
            while (conversation.State != ConversationState.Defunct)
            {
                if (queue.IsEmpty)
                {
                    await responder.FlushAsync().ConfigureAwait(false);
                    if (queue.IsComplete || (shutdown.IsCancellationRequested && conversation.IsIdle))
                    {
                        await conversation.EndAsync(queue.Problem).ConfigureAwait(false);
                        return;
                    }
                }

                if (await queue.TakeAsync(patience).ConfigureAwait(false) is { } request)
                {
                    await AnswerAsync(request, conversation, responder, interruption).ConfigureAwait(false);
                    patience = conversation.IsLoggedOn ? end.Token : patience;
                    reader.LargestMessage = conversation.IsLoggedOn ? limits.Message : limits.MessageBeforeLogOn;
                    queue.MostWaiting = conversation.IsLoggedOn ? limits.Message : 0;
                    queue.Settle(request);
                }
            }
        }
    }

    private static async ValueTask AnswerAsync(
        byte[] message, Conversation conversation, Responder responder, Interruption interruption)
    {
        RequestMessage request;
        try
        {
            request = RequestReader.Read(message, responder.Dialect);
        }
        catch (BoltProtocolException problem)
        {
            await conversation.EndAsync(problem).ConfigureAwait(false);
            return;
        }

        var isInterrupted = request is ResetMessage ? !interruption.Settle() : interruption.IsPending;
        if (isInterrupted && request is not GoodbyeMessage)
        {
            await conversation.IgnoreAsync().ConfigureAwait(false);
            return;
        }

        await conversation.AnswerAsync(request, interruption.Token).ConfigureAwait(false);
    }
}
