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
            "The engine and the store's format, with their versions.", (_, _) => Components()),
        new("dbms.info() :: (id :: String, name :: String, creationDate :: String)", ProcedureMode.Dbms,
            "The name of the engine.", (_, _) => [["embedded", "ActorGraph Cypher", Value.Null]]),
        new("dbms.listConfig(searchString = '' :: String) :: (name :: String, description :: String, value :: String, dynamic :: Boolean, defaultValue :: String, startupValue :: String, explicitlySet :: Boolean, validValues :: String)",
            ProcedureMode.Dbms, "The settings whose name contains a text.", ListConfiguration),
        new("tx.setMetaData(data :: Map)", ProcedureMode.Dbms, "Says of the transaction what SHOW TRANSACTIONS then shows.",
            SetMetaData),
        new("tx.getMetaData() :: (metadata :: Map)", ProcedureMode.Dbms, "What tx.setMetaData said.",
            (state, _) => [[Value.Map(state.Store.MetaData)]]),
    ];

    private static IEnumerable<Value[]> Components()
    {
        var version = typeof(ServerProcedures).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        var format = StoreFormat.Version.ToString(CultureInfo.InvariantCulture);
        return [Component("ActorGraph Cypher", version), Component("store format", format)];
    }

    private static Value[] Component(string name, string version) =>
        [Value.String(name), Value.List([Value.String(version)]), Value.String("embedded")];

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
