using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Procedures that say what a graph is made of.</summary>
internal static class SchemaProcedures
{
    public static readonly IReadOnlyList<Procedure> All =
    [
        new("db.schema.nodeTypeProperties() :: (nodeType :: String, nodeLabels :: List<String>, propertyName :: String, propertyTypes :: List<String>, mandatory :: Boolean)",
            ProcedureMode.Read,
            "For each set of labels, the properties that its nodes have, their types, and whether all of them have it.",
            (state, _) => NodeTypeProperties(state)),
        new("db.schema.relTypeProperties() :: (relType :: String, propertyName :: String, propertyTypes :: List<String>, mandatory :: Boolean)",
            ProcedureMode.Read,
            "For each relationship type, the properties that its relationships have, their types, and whether all of them have it.",
            (state, _) => RelationshipTypeProperties(state)),
        new("db.schema.visualization() :: (nodes :: List<Node>, relationships :: List<Relationship>)",
            ProcedureMode.Read,
            "A graph with a node for each label and a relationship for each type between labels.",
            (state, _) => SchemaGraph.Build(state)),
    ];

    private static IEnumerable<Value[]> NodeTypeProperties(ExecutionState state)
    {
        var usages = new Dictionary<string, PropertyUsage>(StringComparer.Ordinal);
        var labelsOf = new Dictionary<string, Value>(StringComparer.Ordinal);
        using var scan = new NodeScan(state.Store);
        scan.OpenAll();
        while (scan.MoveNext())
        {
            state.CheckCancelled();
            var labels = state.Store.Labels(scan.Node).Select(label => state.Store.Tokens.Name(TokenKind.Label, label))
                .Order(StringComparer.Ordinal).ToArray();
            var type = string.Concat(labels.Select(Quote));
            if (!usages.TryGetValue(type, out var usage))
            {
                usages[type] = usage = new PropertyUsage();
                labelsOf[type] = Value.List(Array.ConvertAll(labels, Value.String));
            }

            usage.Add(state.Store.NodeProperties(scan.Node));
        }

        return usages.SelectMany(entry => entry.Value.Rows(state.Store).Select(
            row => new[] { entry.Key, labelsOf[entry.Key], row.Name, row.Types, row.Mandatory }));
    }

    private static IEnumerable<Value[]> RelationshipTypeProperties(ExecutionState state)
    {
        var types = state.Store.Tokens.Names(TokenKind.RelationshipType).ToList();
        foreach (var (type, name) in types.Index())
        {
            var usage = new PropertyUsage();
            using var scan = new RelationshipScan(state.Store);
            scan.Open([type]);
            while (scan.MoveNext())
            {
                state.CheckCancelled();
                usage.Add(state.Store.RelationshipProperties(scan.Relationship));
            }

            foreach (var row in usage.Rows(state.Store))
            {
                yield return [Quote(name), row.Name, row.Types, row.Mandatory];
            }
        }
    }

    private static string Quote(string name) => $":`{name}`";
}
