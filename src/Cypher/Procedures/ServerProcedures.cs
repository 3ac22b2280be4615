using System.Globalization;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Schema.Show;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Procedures on the engine, its one database and the transaction.</summary>
internal static class ServerProcedures
{
    public static readonly IReadOnlyList<Procedure> All =
    [
        new("db.ping() :: (success :: Boolean)", ProcedureMode.Read, "True: the database answers.", (_, _) => [[true]]),
        new("db.info() :: (id :: String, name :: String, creationDate :: String)", ProcedureMode.Read,
            "The name of the database.", (_, _) => [[ServerRows.DatabaseName, ServerRows.DatabaseName, Value.Null]]),
        new("db.clearQueryCaches() :: (value :: String)", ProcedureMode.Dbms,
            "Forgets plans. They follow schema and counts by themselves, so there is nothing to do.",
            (_, _) => [["Query plans follow schema and counts by themselves."]]),
        new("dbms.components() :: (name :: String, versions :: List<String>, edition :: String)", ProcedureMode.Dbms,
            "The engine and the store's format, with their versions.", (state, _) => Components(state.Server)),
        new("dbms.clientConfig() :: (name :: String, value :: String)", ProcedureMode.Dbms,
            "What clients are told to do.", (state, _) => ClientSettings(state.Server)),
        new("dbms.showCurrentUser() :: (username :: String, roles :: List<String>, flags :: List<String>)", ProcedureMode.Dbms,
            "The user who has logged on.", (state, _) => [[state.Server?.User ?? "", NoValues, NoValues]]),
        new("dbms.info() :: (id :: String, name :: String, creationDate :: String)", ProcedureMode.Dbms,
            "The name of the engine.", (_, _) => [["embedded", "ActorGraph Cypher", Value.Null]]),
        new("dbms.listConfig(searchString = '' :: String) :: (name :: String, description :: String, value :: String, dynamic :: Boolean, defaultValue :: String, startupValue :: String, explicitlySet :: Boolean, validValues :: String)",
            ProcedureMode.Dbms, "The settings whose name contains a text.", ListConfiguration),
        new("tx.setMetaData(data :: Map)", ProcedureMode.Dbms, "Says of the transaction what SHOW TRANSACTIONS then shows.",
            SetMetaData),
        new("tx.getMetaData() :: (metadata :: Map)", ProcedureMode.Dbms, "What tx.setMetaData said.",
            (state, _) => [[Value.Map(state.Store.MetaData)]]),
    ];

    private static readonly Value NoValues = Value.List(ListValue.Empty);

    // A server's clients look for Neo4j first, and behave as its version has it.
    private static IEnumerable<Value[]> Components(ICypherServer? server)
    {
        if (server is not null)
        {
            return [["Neo4j Kernel", Value.List([server.Version]), server.Edition], .. Components(null)];
        }

        var version = typeof(ServerProcedures).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        var format = StoreFormat.Version.ToString(CultureInfo.InvariantCulture);
        return [Component("ActorGraph Cypher", version), Component("store format", format)];
    }

    private static Value[] Component(string name, string version) =>
        [Value.String(name), Value.List([Value.String(version)]), Value.String("embedded")];

    private static IEnumerable<Value[]> ClientSettings(ICypherServer? server) =>
        server is null ? [] : server.ClientSettings.Select(setting => new Value[] { setting.Key, setting.Value });

    private static IEnumerable<Value[]> ListConfiguration(ExecutionState state, Value[] arguments)
    {
        var part = arguments.Length > 0 && arguments[0].IsString ? arguments[0].AsString : "";
        string[] columns =
            ["name", "description", "value", "isDynamic", "defaultValue", "startupValue", "isExplicitlySet", "validValues"];
        return ServerRows.Settings(state)
            .Where(row => row["name"].AsString.Contains(part, StringComparison.OrdinalIgnoreCase))
            .Select(row => Array.ConvertAll(columns, column => row[column]));
    }

    private static IEnumerable<Value[]> SetMetaData(ExecutionState state, Value[] arguments)
    {
        state.Store.MetaData = arguments[0].IsMap ? arguments[0].AsMap : throw Failure.WrongType("data", "a Map", arguments[0]);
        return Procedure.Nothing;
    }
}
