using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution;

/// <summary>What is to be told of a statement when it runs: names become known after it was read.</summary>
internal static class Notifications
{
    public static IReadOnlyList<CypherNotification> Of(BoundStatement statement, StoreTransaction store)
    {
        if (!statement.Notifications.Any(notification => Applies(notification, store)))
        {
            return [];
        }

        var places = new PlaceFinder(statement.Text);
        return
        [
            .. statement.Notifications.Where(notification => Applies(notification, store)).Select(
                found => new CypherNotification(found.Kind, found.Subject, found.Nodes, places.Find(found.Start))),
        ];
    }

    private static bool Applies(BoundNotification notification, StoreTransaction store) => notification.Kind switch
    {
        CypherNotificationKind.UnknownLabel => IsUnknown(TokenKind.Label, notification.Subject, store),
        CypherNotificationKind.UnknownRelationshipType => IsUnknown(TokenKind.RelationshipType, notification.Subject, store),
        CypherNotificationKind.UnknownPropertyKey => IsUnknown(TokenKind.PropertyKey, notification.Subject, store),
        _ => true,
    };

    private static bool IsUnknown(TokenKind kind, string name, StoreTransaction store) => store.Tokens.Find(kind, name) < 0;
}
