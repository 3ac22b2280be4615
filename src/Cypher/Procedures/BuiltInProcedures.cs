using System.Globalization;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>The procedures of the engine itself.</summary>
internal static class BuiltInProcedures
{
    public static readonly ProcedureTable Table = new(
    [
        (Signature("db.labels", ("label", StaticType.String)), (state, _) => Labels(state)),
        (Signature("db.relationshipTypes", ("relationshipType", StaticType.String)), (state, _) => Types(state)),
        (Signature("db.propertyKeys", ("propertyKey", StaticType.String)),
            (state, _) => Names(state.Store.Tokens.Names(TokenKind.PropertyKey))),
        (Signature("dbms.components", ("name", StaticType.String), ("versions", StaticType.AnyList), ("edition", StaticType.String)),
            (_, _) => Components()),
    ]);

    private static ProcedureSignature Signature(string name, params (string Name, StaticType Type)[] outputs) =>
        new(name, [], [.. outputs.Select(output => new ProcedureOutput(output.Name, output.Type))]);

    private static List<Value[]> Labels(ExecutionState state) => Names(
        state.Store.Tokens.Names(TokenKind.Label)
            .Where((_, label) => state.Store.Count(TallyKind.Label, label) > 0));

    private static List<Value[]> Types(ExecutionState state) => Names(
        state.Store.Tokens.Names(TokenKind.RelationshipType)
            .Where((_, type) => state.Store.Count(TallyKind.RelationshipType, type) > 0));

    private static List<Value[]> Names(IEnumerable<string> names) =>
        [.. names.Order(StringComparer.Ordinal).Select(name => new[] { Value.String(name) })];

    private static IEnumerable<Value[]> Components()
    {
        var version = typeof(BuiltInProcedures).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        var format = StoreFormat.Version.ToString(CultureInfo.InvariantCulture);
        return [Component("ActorGraph Cypher", version), Component("store format", format)];
    }

    private static Value[] Component(string name, string version) =>
        [Value.String(name), Value.List([Value.String(version)]), Value.String("embedded")];
}
