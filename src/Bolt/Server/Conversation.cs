using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Answers the requests of one client, one after another, by the rules of the protocol (Server State Specification).</summary>
/// <param name="backend">What is served.</param>
/// <param name="client">The other side, as far as it is known.</param>
/// <param name="responder">What sends the answers.</param>
/// <param name="log">Where it is told what happened.</param>
internal sealed partial class Conversation(
    IQueryBackend backend, ServerClient client, Responder responder, EventLog log) : IAsyncDisposable
{
    private const string InvalidRequest = "Neo.ClientError.Request.Invalid";
    private const string UnknownError = "Neo.DatabaseError.General.UnknownError";

    private readonly OpenResults _results = new();
    private ServerClient _client = client;
    private IQuerySession? _session;
    private IQueryTransaction? _transaction;
    private NotificationFilter _filter = NotificationFilter.All;
    private NotificationFilter _transactionFilter = NotificationFilter.All;

    /// <summary>What it waits for.</summary>
    public ConversationState State { get; private set; } = ConversationState.Negotiation;

    /// <summary>Whether the client has logged on.</summary>
    public bool IsLoggedOn => _session is not null;

    /// <summary>Whether nothing is left open that the client would miss if the connection ended.</summary>
    public bool IsIdle => _transaction is null && _results.IsEmpty;

    private BoltVersion Version => responder.Dialect.Version;

    private IQuerySession Session => _session ?? throw new InvalidOperationException("Nobody has logged on.");

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="interruption">Ends the work on it, which the client is then told nothing more of.</param>
    public async ValueTask AnswerAsync(RequestMessage request, CancellationToken interruption)
    {
        if (!ConversationRules.Allows(State, request))
        {
            await RefuseAsync(request).ConfigureAwait(false);
            return;
        }

        try
        {
            await DispatchAsync(request, interruption).ConfigureAwait(false);
        }
        catch (RequestFailedException failure)
        {
            await FailAsync(request, new FailureMessage(failure.Code, failure.Message) { Status = failure.Status }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (interruption.IsCancellationRequested)
        {
            await FailAsync(request, new IgnoredMessage()).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not (BoltProtocolException or IOException or OperationCanceledException))
        {
            // A fault of the server's own is no reason to leave the client without an answer.
            await FailAsync(request, new FailureMessage(UnknownError, problem.Message)).ConfigureAwait(false);
        }
    }

    /// <summary>Leaves a request unanswered, as one that interrupts it has come.</summary>
    public ValueTask IgnoreAsync() => responder.SendAsync(new IgnoredMessage());

    /// <summary>Ends the conversation.</summary>
    /// <param name="problem">How the client broke the protocol, which it is told; null where it did not.</param>
    public ValueTask EndAsync(BoltProtocolException? problem)
    {
        State = ConversationState.Defunct;
        if (problem is null)
        {
            return ValueTask.CompletedTask;
        }

        log.Broken(problem);
        return responder.SendAsync(new FailureMessage(InvalidRequest, problem.Message));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        State = ConversationState.Defunct;
        await AbandonWorkAsync().ConfigureAwait(false);
        await LeaveAsync().ConfigureAwait(false);
    }

    private ValueTask DispatchAsync(RequestMessage request, CancellationToken interruption) => request switch
    {
        RunMessage run => RunAsync(run, interruption),
        PullMessage pull => PullAsync(pull.Count, pull.QueryId, interruption),
        DiscardMessage discard => DiscardAsync(discard.Count, discard.QueryId, interruption),
        BeginMessage begin => BeginAsync(begin, interruption),
        CommitMessage => CommitAsync(interruption),
        RollbackMessage => RollbackAsync(),
        ResetMessage => ResetAsync(),
        RouteMessage route => RouteAsync(route),
        HelloMessage hello => HelloAsync(hello, interruption),
        LogonMessage logon => LogOnAsync(logon.Authentication, interruption),
        LogoffMessage => LogOffAsync(),
        TelemetryMessage => responder.SendAsync(SuccessMessage.Empty),
        _ => GoodbyeAsync(),
    };

    private ValueTask RefuseAsync(RequestMessage request)
    {
        if (State == ConversationState.Failed)
        {
            return IgnoreAsync();
        }

        var message = $"{NameOf(request)} does not fit here: the server is in the state {State}.";
        log.Failed(NameOf(request), null, InvalidRequest, message);
        State = ConversationState.Defunct;
        return responder.SendAsync(new FailureMessage(InvalidRequest, message));
    }

    // What failed is undone before its client hears of it, so that nobody waits for a transaction that is no more.
    private async ValueTask FailAsync(RequestMessage request, ResponseMessage answer)
    {
        if (answer is FailureMessage failure)
        {
            log.Failed(NameOf(request), (request as RunMessage)?.Query, failure.Code, failure.Message);
        }

        await AbandonWorkAsync().ConfigureAwait(false);
        State = State is ConversationState.Negotiation or ConversationState.Authentication
            ? ConversationState.Defunct
            : ConversationState.Failed;
        await responder.SendAsync(answer).ConfigureAwait(false);
    }

    private static string NameOf(RequestMessage request) => request switch
    {
        RunMessage => "RUN",
        PullMessage => "PULL",
        DiscardMessage => "DISCARD",
        BeginMessage => "BEGIN",
        CommitMessage => "COMMIT",
        RollbackMessage => "ROLLBACK",
        ResetMessage => "RESET",
        RouteMessage => "ROUTE",
        HelloMessage => "HELLO",
        LogonMessage => "LOGON",
        LogoffMessage => "LOGOFF",
        TelemetryMessage => "TELEMETRY",
        _ => "GOODBYE",
    };
}
