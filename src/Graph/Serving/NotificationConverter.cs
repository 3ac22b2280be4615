using ActorGraph.Bolt.Messages;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>Turns what the embedded engine has to say of a query into the codes and words of Neo4j.</summary>
internal static class NotificationConverter
{
    public static Notification Convert(CypherNotification notification) => notification.Kind switch
    {
        CypherNotificationKind.UnknownLabel => UnknownName(
            notification,
            "UnknownLabelWarning",
            "The provided label is not in the database.",
            Missing("labels", "label name", notification.Subject),
            new("01N50", $"warn: label does not exist. The label {NoSuch(notification.Subject)}")),
        CypherNotificationKind.UnknownRelationshipType => UnknownName(
            notification,
            "UnknownRelationshipTypeWarning",
            "The provided relationship type is not in the database.",
            Missing("relationship types", "relationship type", notification.Subject),
            new("01N51", $"warn: relationship type does not exist. The relationship type {NoSuch(notification.Subject)}")),
        CypherNotificationKind.UnknownPropertyKey => UnknownName(
            notification,
            "UnknownPropertyKeyWarning",
            "The provided property key is not in the database",
            Missing("property names", "property name", notification.Subject),
            new("01N52", $"warn: property key does not exist. The property {NoSuch(notification.Subject)}")),
        CypherNotificationKind.CartesianProduct => Performance(
            notification,
            "CartesianProduct",
            "This query builds a cartesian product between disconnected patterns.",
            "If a part of a query contains multiple disconnected patterns, this will build a cartesian product between all those parts. "
            + "This may produce a large amount of data and slow down query processing. While occasionally intended, it may often be "
            + "possible to reformulate the query that avoids the use of this cross product, perhaps by adding a relationship between the "
            + $"different parts or by using OPTIONAL MATCH ({Identifiers(notification.Nodes)})",
            new(
                "03N90",
                $"info: cartesian product. The disconnected pattern '{notification.Subject}' builds a cartesian product. A cartesian "
                + "product may produce a large amount of data and slow down query processing.")),
        _ => Performance(
            notification,
            "UnboundedVariableLengthPattern",
            "The provided pattern is unbounded, consider adding an upper limit to the number of node hops.",
            "Using shortest path with an unbounded pattern will likely result in long execution times. It is recommended to use an upper "
            + "limit to the number of node hops in your pattern.",
            new(
                "03N91",
                $"info: unbounded variable length pattern. The provided pattern '{notification.Subject}' is unbounded. Shortest path with "
                + "an unbounded pattern may result in long execution times. Use an upper limit (e.g. '[*..5]') on the number of node hops in "
                + "your pattern.")),
    };

    private static string Missing(string names, string name, string subject) =>
        $"One of the {names} in your query is not available in the database, make sure you didn't misspell it or that the label is "
        + $"available when you run this statement in your application (the missing {name} is: {subject})";

    private static string NoSuch(string name) => $"`{name}` does not exist. Verify that the spelling is correct.";

    private static string Identifiers(IReadOnlyList<string> nodes) =>
        $"{(nodes.Count == 1 ? "identifier is" : "identifiers are")}: ({string.Join(", ", nodes)})";

    private static Notification UnknownName(CypherNotification found, string code, string title, string description, GqlStatus status) =>
        Make(found, code, NotificationSeverity.Warning, "UNRECOGNIZED", title, description, status);

    private static Notification Performance(CypherNotification found, string code, string title, string description, GqlStatus status) =>
        Make(found, code, NotificationSeverity.Information, "PERFORMANCE", title, description, status);

    private static Notification Make(
        CypherNotification found,
        string code,
        NotificationSeverity severity,
        string category,
        string title,
        string description,
        GqlStatus status) => new($"Neo.ClientNotification.Statement.{code}", severity, category)
        {
            Title = title,
            Description = description,
            Status = status,
            Position = new(found.Place.Offset, found.Place.Line, found.Place.Column),
        };
}
