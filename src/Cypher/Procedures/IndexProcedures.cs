using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Procedures that wait for indexes or refresh what is known of them. Here an index is ready when its CREATE ends.</summary>
internal static class IndexProcedures
{
    public static readonly IReadOnlyList<Procedure> All =
    [
        new("db.awaitIndexes(timeOutSeconds = 300 :: Integer)", ProcedureMode.Read,
            "Waits until all indexes are online, as they always are.", (_, _) => Procedure.Nothing),
        new("db.awaitIndex(indexName :: String, timeOutSeconds = 300 :: Integer)", ProcedureMode.Read,
            "Waits until an index is online, as it always is.", RequireIndex),
        new("db.resampleIndex(indexName :: String)", ProcedureMode.Read,
            "Counts the entries of an index anew; the counts are always exact.", RequireIndex),
        new("db.resampleOutdatedIndexes()", ProcedureMode.Read,
            "Counts the entries of all indexes anew; the counts are always exact.", (_, _) => Procedure.Nothing),
        new("db.prepareForReplanning(timeOutSeconds = 300 :: Integer)", ProcedureMode.Read,
            "Makes queries be planned anew as counts are now; a plan lasts no longer than its counts anyhow.",
            (_, _) => Procedure.Nothing),
    ];

    private static IEnumerable<Value[]> RequireIndex(ExecutionState state, Value[] arguments)
    {
        var name = arguments[0].IsString ? arguments[0].AsString : throw Failure.WrongType("indexName", "a String", arguments[0]);
        return state.Store.Schema.Find(name) is { IsIndex: true }
            ? Procedure.Nothing
            : throw Failure.Schema("IndexNotFound", $"No such index '{name}'. SHOW INDEXES lists those there are.");
    }
}
