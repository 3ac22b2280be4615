using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Procedures on the names of labels, relationship types and property keys.</summary>
internal static class TokenProcedures
{
    public static readonly IReadOnlyList<Procedure> All =
    [
        new("db.labels() :: (label :: String)", ProcedureMode.Read, "The labels that nodes have.", (state, _) => Labels(state)),
        new("db.relationshipTypes() :: (relationshipType :: String)", ProcedureMode.Read, "The types that relationships have.",
            (state, _) => Types(state)),
        new("db.propertyKeys() :: (propertyKey :: String)", ProcedureMode.Read, "The property keys that were ever used.",
            (state, _) => Names(state.Store.Tokens.Names(TokenKind.PropertyKey))),
        new("db.createLabel(newLabel :: String)", ProcedureMode.Write, "Adds the name of a label.",
            (state, arguments) => Add(state, TokenKind.Label, arguments[0])),
        new("db.createRelationshipType(newRelationshipType :: String)", ProcedureMode.Write, "Adds the name of a relationship type.",
            (state, arguments) => Add(state, TokenKind.RelationshipType, arguments[0])),
        new("db.createProperty(newProperty :: String)", ProcedureMode.Write, "Adds the name of a property key.",
            (state, arguments) => Add(state, TokenKind.PropertyKey, arguments[0])),
    ];

    private static List<Value[]> Labels(ExecutionState state) => Names(
        state.Store.Tokens.Names(TokenKind.Label).Where((_, label) => state.Store.Count(TallyKind.Label, label) > 0));

    private static List<Value[]> Types(ExecutionState state) => Names(
        state.Store.Tokens.Names(TokenKind.RelationshipType)
            .Where((_, type) => state.Store.Count(TallyKind.RelationshipType, type) > 0));

    private static List<Value[]> Names(IEnumerable<string> names) =>
        [.. names.Order(StringComparer.Ordinal).Select(name => new[] { Value.String(name) })];

    private static IEnumerable<Value[]> Add(ExecutionState state, TokenKind kind, Value name)
    {
        if (!name.IsString || name.AsString.Length == 0)
        {
            throw Failure.WrongType("a name", "a String that is not empty", name);
        }

        _ = state.Store.Token(kind, name.AsString);
        return Procedure.Nothing;
    }
}
