using System.Globalization;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Results;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>SHOW DATABASES, TRANSACTIONS and SETTINGS: a store is one database.</summary>
internal static class ServerRows
{
    /// <summary>The name by which Neo4j's tools ask for the database that is there by default.</summary>
    public const string DatabaseName = Binder.DatabaseName;

    /// <summary>Without a server, the name of the transaction that a statement is in.</summary>
    public const string OwnTransaction = "neo4j-transaction-1";

    private static readonly Dictionary<string, object?> NoEntries = [];

    /// <summary>The database that a server has beside the store, for what concerns the server.</summary>
    private const string SystemName = "system";

    public static IEnumerable<Dictionary<string, Value>> Databases(ICypherServer? server) => server is null
        ? [Database(null, DatabaseName, "standard", isDefault: true)]
        : [Database(server, DatabaseName, "standard", isDefault: true), Database(server, SystemName, "system", isDefault: false)];

    private static Dictionary<string, Value> Database(ICypherServer? server, string name, string type, bool isDefault) =>
        new(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["type"] = type,
            ["aliases"] = Value.List(ListValue.Empty),
            ["access"] = server?.IsReadOnly == true ? "read-only" : "read-write",
            ["address"] = server?.Address ?? "",
            ["role"] = server is null ? "primary" : "standalone",
            ["writer"] = server?.IsReadOnly != true,
            ["requestedStatus"] = "online",
            ["currentStatus"] = "online",
            ["statusMessage"] = "",
            ["default"] = isDefault,
            ["home"] = isDefault,
            ["constituents"] = Value.List(ListValue.Empty),
            ["store"] = "sqlite",
        };

    public static IEnumerable<Dictionary<string, Value>> Transactions(ExecutionState state) => state.Server is { } server
        ? server.Transactions.Select(facts => Transaction(state, facts))
        : [Own(state)];

    // Without a server, a statement sees its own transaction.
    private static Dictionary<string, Value> Own(ExecutionState state) =>
        new(Transaction(state, new(OwnTransaction, "", "", "", state.Statement.Text, state.Now, null, NoEntries, NoEntries)))
        {
            ["metaData"] = Value.Map(state.Store.MetaData),
            ["parameters"] = Value.Map(MapValue.From(state.Parameters)),
        };

    private static Dictionary<string, Value> Transaction(ExecutionState state, CypherTransactionFacts facts)
    {
        var elapsed = (state.Clock.GetUtcNow() - facts.StartedAt).Ticks * 100;
        return new(StringComparer.Ordinal)
        {
            ["database"] = DatabaseName,
            ["transactionId"] = facts.Id,
            ["currentQueryId"] = $"query-{facts.Id[(facts.Id.LastIndexOf('-') + 1)..]}",
            ["connectionId"] = facts.ConnectionId,
            ["clientAddress"] = facts.ClientAddress,
            ["username"] = facts.User,
            ["currentQuery"] = facts.Query,
            ["startTime"] = facts.StartedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["status"] = facts.EndCode is null ? "Running" : $"Terminated with reason: Status.Code[{facts.EndCode}]",
            ["elapsedTime"] = Value.Duration(new(0, 0, elapsed / 1_000_000_000, (int)(elapsed % 1_000_000_000))),
            ["metaData"] = Map(facts.MetaData),
            ["parameters"] = Map(facts.Parameters),
        };
    }

    private static Value Map(IReadOnlyDictionary<string, object?> entries) =>
        Value.Map(MapValue.From(ParameterConverter.Convert(entries)));

    public static IEnumerable<Dictionary<string, Value>> Settings(ExecutionState state) =>
    [
        Setting("db.format", "sqlite", "Format of the store."),
        Setting(
            "db.memory.transaction.max",
            state.Memory.Limit.ToString(CultureInfo.InvariantCulture),
            "Bytes that a statement may need to sort, group and collect its rows."),
        Setting(
            "dbms.memory.transaction.total.max",
            (state.Memory.TotalLimit ?? 0).ToString(CultureInfo.InvariantCulture),
            "Bytes that all statements that run may need together; 0 for no limit."),
        Setting("db.temporal.timezone", "Z", "Time zone of times that are given none."),
        Setting("initial.dbms.default_database", DatabaseName, "Name of the database."),
    ];

    private static Dictionary<string, Value> Setting(string name, string value, string description) =>
        new(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["value"] = value,
            ["isDynamic"] = false,
            ["defaultValue"] = value,
            ["description"] = description,
            ["startupValue"] = value,
            ["isExplicitlySet"] = false,
            ["validValues"] = "",
        };
}
