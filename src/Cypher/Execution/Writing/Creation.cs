using System.Runtime.InteropServices;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>Nodes, relationships and paths to create, as CREATE and MERGE say.</summary>
internal sealed class Creation(NewNode[] nodes, NewRelationship[] relationships, (int Slot, PathEvaluator Path)[] paths)
{
    public NewNode[] Nodes => nodes;

    public NewRelationship[] Relationships => relationships;

    public void Run(ExecutionState state)
    {
        foreach (var node in nodes)
        {
            var labels = new List<int>(node.Labels.Length);
            foreach (var label in node.Labels)
            {
                label.AddLabels(state, labels);
            }

            var id = state.Store.CreateNode(CollectionsMarshal.AsSpan(labels), node.Properties?.Read(state) ?? []);
            state.Counters.NodesCreated++;
            state.Counters.LabelsAdded += labels.Count;
            state.Slots[node.Slot] = Value.Node(id);
        }

        foreach (var relationship in relationships)
        {
            var start = End(state, relationship.StartSlot, relationship.StartName);
            var end = End(state, relationship.EndSlot, relationship.EndName);
            var type = relationship.Type.Type(state);
            var properties = relationship.Properties?.Read(state) ?? [];
            var id = state.Store.CreateRelationship(type, start, end, properties);
            state.Counters.RelationshipsCreated++;
            state.Slots[relationship.Slot] = Value.Relationship(id, type);
        }

        foreach (var (slot, path) in paths)
        {
            state.Slots[slot] = path.Evaluate(state);
        }
    }

    /// <summary>MERGE cannot look for null: fails when a property is null.</summary>
    public void RequireNoNulls(ExecutionState state)
    {
        foreach (var node in nodes)
        {
            RequireNoNulls(state, node.Properties, "node");
        }

        foreach (var relationship in relationships)
        {
            RequireNoNulls(state, relationship.Properties, "relationship");
        }
    }

    /// <summary>Sets what was created, and the paths over it, for an existing match.</summary>
    public void SetPaths(ExecutionState state)
    {
        foreach (var (slot, path) in paths)
        {
            state.Slots[slot] = path.Evaluate(state);
        }
    }

    private static void RequireNoNulls(ExecutionState state, PropertySource? properties, string description)
    {
        if (properties is not null && properties.HasNull(state))
        {
            throw Failure.NullInMerge(description);
        }
    }

    private static long End(ExecutionState state, int slot, string name)
    {
        var node = state.Slots[slot];
        if (node.IsNull)
        {
            throw Failure.NullEnd(name);
        }

        if (!node.IsNode)
        {
            throw Failure.WrongType($"the end '{name}' of a relationship", "a Node", node);
        }

        return state.Store.IsThere(node.EntityId) ? node.EntityId : throw Failure.DeletedEntity("Node", node.EntityId);
    }
}
