using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>The columns of SHOW commands, named and ordered as in Neo4j 5.</summary>
internal static class ShowColumns
{
    private static readonly StaticType Strings = StaticType.ListOf(StaticType.String);
    private static readonly StaticType Maps = StaticType.ListOf(StaticType.Map);
    private static readonly StaticType Instant = new(ValueKinds.ZonedDateTime);
    private static readonly StaticType Duration = new(ValueKinds.Duration);

    private static readonly ShowColumn[] Indexes =
    [
        new("id", StaticType.Integer),
        new("name", StaticType.String),
        new("state", StaticType.String),
        new("populationPercent", StaticType.Float),
        new("type", StaticType.String),
        new("entityType", StaticType.String),
        new("labelsOrTypes", Strings),
        new("properties", Strings),
        new("indexProvider", StaticType.String),
        new("owningConstraint", StaticType.String),
        new("lastRead", Instant),
        new("readCount", StaticType.Integer),
        new("trackedSince", Instant, false),
        new("options", StaticType.Map, false),
        new("failureMessage", StaticType.String, false),
        new("createStatement", StaticType.String, false),
    ];

    private static readonly ShowColumn[] Constraints =
    [
        new("id", StaticType.Integer),
        new("name", StaticType.String),
        new("type", StaticType.String),
        new("entityType", StaticType.String),
        new("labelsOrTypes", Strings),
        new("properties", Strings),
        new("ownedIndex", StaticType.String),
        new("propertyType", StaticType.String),
        new("options", StaticType.Map, false),
        new("createStatement", StaticType.String, false),
    ];

    private static readonly ShowColumn[] Procedures =
    [
        new("name", StaticType.String),
        new("description", StaticType.String),
        new("mode", StaticType.String),
        new("worksOnSystem", StaticType.Boolean),
        new("signature", StaticType.String, false),
        new("argumentDescription", Maps, false),
        new("returnDescription", Maps, false),
        new("admin", StaticType.Boolean, false),
        new("rolesExecution", Strings, false),
        new("rolesBoostedExecution", Strings, false),
        new("isDeprecated", StaticType.Boolean, false),
        new("deprecatedBy", StaticType.String, false),
        new("option", StaticType.Map, false),
    ];

    private static readonly ShowColumn[] Functions =
    [
        new("name", StaticType.String),
        new("category", StaticType.String),
        new("description", StaticType.String),
        new("signature", StaticType.String, false),
        new("isBuiltIn", StaticType.Boolean, false),
        new("argumentDescription", Maps, false),
        new("returnDescription", StaticType.String, false),
        new("aggregating", StaticType.Boolean, false),
        new("rolesExecution", Strings, false),
        new("rolesBoostedExecution", Strings, false),
        new("isDeprecated", StaticType.Boolean, false),
        new("deprecatedBy", StaticType.String, false),
    ];

    private static readonly ShowColumn[] Databases =
    [
        new("name", StaticType.String),
        new("type", StaticType.String),
        new("aliases", Strings),
        new("access", StaticType.String),
        new("address", StaticType.String),
        new("role", StaticType.String),
        new("writer", StaticType.Boolean),
        new("requestedStatus", StaticType.String),
        new("currentStatus", StaticType.String),
        new("statusMessage", StaticType.String),
        new("default", StaticType.Boolean),
        new("home", StaticType.Boolean),
        new("constituents", Strings),
        new("databaseID", StaticType.String, false),
        new("serverID", StaticType.String, false),
        new("store", StaticType.String, false),
        new("creationTime", Instant, false),
        new("lastStartTime", Instant, false),
        new("lastStopTime", Instant, false),
    ];

    private static readonly ShowColumn[] Transactions =
    [
        new("database", StaticType.String),
        new("transactionId", StaticType.String),
        new("currentQueryId", StaticType.String),
        new("connectionId", StaticType.String),
        new("clientAddress", StaticType.String),
        new("username", StaticType.String),
        new("currentQuery", StaticType.String),
        new("startTime", StaticType.String),
        new("status", StaticType.String),
        new("elapsedTime", Duration),
        new("metaData", StaticType.Map, false),
        new("parameters", StaticType.Map, false),
        new("cpuTime", Duration, false),
        new("waitTime", Duration, false),
        new("pageHits", StaticType.Integer, false),
        new("pageFaults", StaticType.Integer, false),
    ];

    private static readonly ShowColumn[] Settings =
    [
        new("name", StaticType.String),
        new("value", StaticType.String),
        new("isDynamic", StaticType.Boolean),
        new("defaultValue", StaticType.String),
        new("description", StaticType.String),
        new("startupValue", StaticType.String, false),
        new("isExplicitlySet", StaticType.Boolean, false),
        new("validValues", StaticType.String, false),
    ];

    private static readonly ShowColumn[] Terminations =
    [
        new("transactionId", StaticType.String),
        new("username", StaticType.String),
        new("message", StaticType.String),
    ];

    /// <summary>All columns of a subject, in order.</summary>
    public static IReadOnlyList<ShowColumn> Of(ShowSubject subject) => subject switch
    {
        ShowSubject.Indexes => Indexes,
        ShowSubject.Constraints => Constraints,
        ShowSubject.Procedures => Procedures,
        ShowSubject.Functions => Functions,
        ShowSubject.Databases => Databases,
        ShowSubject.Transactions => Transactions,
        ShowSubject.Terminations => Terminations,
        _ => Settings,
    };
}
