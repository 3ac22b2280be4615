using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Which request a state allows (Server State Specification, "Server state transitions").</summary>
internal static class ConversationRules
{
    private const ConversationState InTransaction = ConversationState.TransactionReady | ConversationState.TransactionStreaming;

    private const ConversationState LoggedOn =
        ConversationState.Ready | ConversationState.Streaming | InTransaction | ConversationState.Failed;

    public static bool Allows(ConversationState state, RequestMessage request) => (StatesFor(request) & state) != 0;

    private static ConversationState StatesFor(RequestMessage request) => request switch
    {
        HelloMessage => ConversationState.Negotiation,
        LogonMessage => ConversationState.Authentication,
        LogoffMessage or BeginMessage or RouteMessage => ConversationState.Ready,
        RunMessage => ConversationState.Ready | InTransaction,
        PullMessage or DiscardMessage => ConversationState.Streaming | ConversationState.TransactionStreaming,
        CommitMessage or RollbackMessage => InTransaction,
        TelemetryMessage => ConversationState.Ready | InTransaction,
        ResetMessage => LoggedOn,
        _ => LoggedOn | ConversationState.Negotiation | ConversationState.Authentication,
    };
}
