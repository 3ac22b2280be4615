using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>The graph of db.schema.visualization: labels as nodes, and the types that lead from one label to another.</summary>
internal static class SchemaGraph
{
    public static IEnumerable<Value[]> Build(ExecutionState state)
    {
        var store = state.Store;
        var nodes = new Dictionary<int, Value>();
        foreach (var (label, name) in store.Tokens.Names(TokenKind.Label).ToList().Index())
        {
            if (store.Count(TallyKind.Label, label) > 0)
            {
                nodes[label] = store.AddVirtualNode(
                    name,
                    [("name", name), ("indexes", Keys(store, label, constraints: false)), ("constraints", Keys(store, label, constraints: true))]);
            }
        }

        var relationships = Connections(state).Select(connection => store.AddVirtualRelationship(
            store.Tokens.Name(TokenKind.RelationshipType, connection.Type),
            nodes[connection.Start],
            nodes[connection.End],
            store.Tokens.Name(TokenKind.RelationshipType, connection.Type)));
        return [[Value.List([.. nodes.Values]), Value.List([.. relationships])]];
    }

    private static HashSet<(int Start, int Type, int End)> Connections(ExecutionState state)
    {
        var connections = new HashSet<(int, int, int)>();
        using var scan = new RelationshipScan(state.Store);
        scan.Open(null);
        while (scan.MoveNext())
        {
            state.CheckCancelled();
            var (type, start, end) = state.Store.Ends(scan.Relationship);
            foreach (var startLabel in state.Store.Labels(start))
            {
                foreach (var endLabel in state.Store.Labels(end))
                {
                    connections.Add((startLabel, type, endLabel));
                }
            }
        }

        return connections;
    }

    private static Value Keys(StoreTransaction store, int label, bool constraints) => Value.List(
    [
        .. store.Schema.OfLabel(label).ToArray()
            .Where(rule => rule.IsConstraint == constraints)
            .Select(rule => Value.String(string.Join(',', rule.Keys.Select(key => store.Tokens.Name(TokenKind.PropertyKey, key))))),
    ]);
}
