using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Answers requests, in the order in which they came.</summary>
/// <param name="conversation">What answers them.</param>
/// <param name="responder">What sends the answers.</param>
/// <param name="queue">Where the requests come from.</param>
/// <param name="interruption">What is told when a RESET has been answered.</param>
internal sealed class RequestLoop(
    Conversation conversation, Responder responder, RequestQueue queue, Interruption interruption)
{
    /// <summary>Answers until the conversation is over.</summary>
    /// <param name="reader">What reads the requests: it accepts larger ones from who has logged on.</param>
    /// <param name="limits">What the client may use.</param>
    /// <param name="logOn">Ends the waiting for a client that has not logged on yet.</param>
    /// <param name="shutdown">Asks for the end as soon as no query and no transaction is open.</param>
    /// <param name="closing">Ends it at once.</param>
    public async Task RunAsync(
        ChunkReader reader, ServerLimits limits, CancellationToken logOn, CancellationToken shutdown, CancellationToken closing)
    {
        using var wake = shutdown.Register(queue.Wake);
        var patience = logOn;
        while (!await IsOverAsync(shutdown).ConfigureAwait(false))
        {
            if (await queue.TakeAsync(patience).ConfigureAwait(false) is not { } request)
            {
                continue;
            }

            await AnswerAsync(request).ConfigureAwait(false);
            patience = conversation.IsLoggedOn ? closing : patience;
            reader.LargestMessage = conversation.IsLoggedOn ? limits.Message : limits.MessageBeforeLogOn;
            queue.MostWaiting = conversation.IsLoggedOn ? limits.Message : 0;
            queue.Settle(request);
        }

        await responder.FlushAsync().ConfigureAwait(false);
    }

    private async ValueTask<bool> IsOverAsync(CancellationToken shutdown)
    {
        if (conversation.State == ConversationState.Defunct)
        {
            return true;
        }

        if (!queue.IsEmpty)
        {
            return false;
        }

        await responder.FlushAsync().ConfigureAwait(false);
        if (!queue.IsComplete && !(shutdown.IsCancellationRequested && conversation.IsIdle))
        {
            return false;
        }

        await conversation.EndAsync(queue.Problem).ConfigureAwait(false);
        return true;
    }

    private async ValueTask AnswerAsync(byte[] message)
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
