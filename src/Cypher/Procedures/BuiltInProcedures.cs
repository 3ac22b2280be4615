using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Procedures;

/// <summary>The procedures of the engine itself.</summary>
internal static class BuiltInProcedures
{
    public static readonly ProcedureTable Table = new(
        new[]
        {
            TokenProcedures.All, SchemaProcedures.All, IndexProcedures.All, FullTextProcedures.All, ServerProcedures.All,
        }
        .SelectMany(family => family)
        .Select(procedure => (procedure.Name, (Func<ProcedureSignature>)(() => procedure.Parsed), procedure.Body)));
}
