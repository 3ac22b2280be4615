using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution;

/// <summary>What is to be told of a statement when it runs: names become known after it was read.</summary>
internal static class Notifications
{
    public static IReadOnlyList<CypherNotification> Of(BoundStatement statement, StoreTransaction store)
    {
        List<CypherNotification>? found = null;
        foreach (var notification in statement.Notifications)
        {
            if (Applies(notification, store))
            {
                (found ??= []).Add(notification);
            }
        }

        return found ?? [];
    }

    private static bool Applies(CypherNotification notification, StoreTransaction store) => notification.Kind switch
    {
        CypherNotificationKind.UnknownLabel => IsUnknown(TokenKind.Label, notification.Subject, store),
        CypherNotificationKind.UnknownRelationshipType => IsUnknown(TokenKind.RelationshipType, notification.Subject, store),
        CypherNotificationKind.UnknownPropertyKey => IsUnknown(TokenKind.PropertyKey, notification.Subject, store),
        _ => true,
    };

    private static bool IsUnknown(TokenKind kind, string name, StoreTransaction store) => store.Tokens.Find(kind, name) < 0;
}
