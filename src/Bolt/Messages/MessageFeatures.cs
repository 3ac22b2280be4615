namespace ActorGraph.Bolt.Messages;

/// <summary>In which version the entries of messages came and went (Message Specification, "Summary of changes per version").</summary>
internal static class MessageFeatures
{
    private static readonly BoltVersion LogonSince = new(5, 1);
    private static readonly BoltVersion NotificationFilterSince = new(5, 2);
    private static readonly BoltVersion AgentSince = new(5, 3);
    private static readonly BoltVersion ClassificationsSince = new(5, 5);
    private static readonly BoltVersion GqlFailureSince = new(5, 7);
    private static readonly BoltVersion DatabaseOfTransactionSince = new(5, 8);
    private static readonly BoltVersion PatchesUntil = new(5, 0);

    public static bool HasAuthenticationInHello(BoltVersion version) => version < LogonSince;

    public static bool HasPatches(BoltVersion version) => version < PatchesUntil;

    public static bool HasNotificationFilter(BoltVersion version) => version >= NotificationFilterSince;

    public static bool HasAgent(BoltVersion version) => version >= AgentSince;

    public static bool HasGqlFailure(BoltVersion version) => version >= GqlFailureSince;

    public static bool HasDatabaseOfTransaction(BoltVersion version) => version >= DatabaseOfTransactionSince;

    public static string DisabledCategoriesKey(BoltVersion version) =>
        version >= ClassificationsSince ? Entry.DisabledClassifications : Entry.DisabledCategories;
}
