using System.Globalization;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>SHOW DATABASES, TRANSACTIONS and SETTINGS: a store is one database, and a statement sees its own transaction.</summary>
internal static class ServerRows
{
    /// <summary>The name by which Neo4j's tools ask for the database that is there by default.</summary>
    public const string DatabaseName = Binder.DatabaseName;

    private const string TransactionId = "neo4j-transaction-1";

    public static IEnumerable<Dictionary<string, Value>> Databases() =>
    [
        new(StringComparer.Ordinal)
        {
            ["name"] = DatabaseName,
            ["type"] = "standard",
            ["aliases"] = Value.List(ListValue.Empty),
            ["access"] = "read-write",
            ["address"] = "",
            ["role"] = "primary",
            ["writer"] = true,
            ["requestedStatus"] = "online",
            ["currentStatus"] = "online",
            ["statusMessage"] = "",
            ["default"] = true,
            ["home"] = true,
            ["constituents"] = Value.List(ListValue.Empty),
            ["store"] = "sqlite",
        },
    ];

    public static IEnumerable<Dictionary<string, Value>> Transactions(ExecutionState state)
    {
        var elapsed = (state.Clock.GetUtcNow() - state.Now).Ticks * 100;
        return
        [
            new(StringComparer.Ordinal)
            {
                ["database"] = DatabaseName,
                ["transactionId"] = TransactionId,
                ["currentQueryId"] = "query-1",
                ["connectionId"] = "",
                ["clientAddress"] = "",
                ["username"] = "",
                ["currentQuery"] = state.Statement.Text,
                ["startTime"] = state.Now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                ["status"] = "Running",
                ["elapsedTime"] = Value.Duration(new(0, 0, elapsed / 1_000_000_000, (int)(elapsed % 1_000_000_000))),
                ["metaData"] = Value.Map(state.Store.MetaData),
                ["parameters"] = Value.Map(MapValue.From(state.Parameters)),
            },
        ];
    }

    public static IEnumerable<Dictionary<string, Value>> Settings(ExecutionState state) =>
    [
        Setting("db.format", "sqlite", "Format of the store."),
        Setting(
            "db.memory.transaction.max",
            state.Memory.Limit.ToString(CultureInfo.InvariantCulture),
            "Bytes that a statement may need to sort, group and collect its rows."),
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
