using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>DELETE and DETACH DELETE.</summary>
internal sealed class DeleteOperator(ExecutionState state, Operator input, Evaluator[] targets, bool detach)
    : UnaryOperator(state, input)
{
    private const int EntrySize = 40;

    private readonly ExpandCursor _cursor = new(state.Store);

    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        State.CheckCancelled();
        foreach (var target in targets)
        {
            Delete(target.Evaluate(State));
        }

        return true;
    }

    public override void Dispose()
    {
        _cursor.Dispose();
        base.Dispose();
    }

    private void Delete(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode(value.EntityId);
                break;
            case ValueKind.Relationship:
                DeleteRelationship(value.EntityId);
                break;
            case ValueKind.Path:
                foreach (var relationship in value.AsPath.Relationships)
                {
                    Delete(relationship);
                }

                foreach (var node in value.AsPath.Nodes)
                {
                    Delete(node);
                }

                break;
            case ValueKind.List:
                foreach (var item in value.AsList.Items)
                {
                    Delete(item);
                }

                break;
            default:
                throw Failure.WrongType("DELETE", "a Node, Relationship or Path", value);
        }
    }

    private void DeleteNode(long id)
    {
        if (!State.Store.NodeExists(id))
        {
            return;
        }

        if (detach)
        {
            foreach (var relationship in RelationshipsOf(id))
            {
                DeleteRelationship(relationship);
            }
        }
        else if (State.Store.HasRelationships(id))
        {
            // They may be deleted by a later row or item: the statement's end decides.
            if (State.NodesToDelete.Add(id))
            {
                State.Memory.Add(EntrySize);
            }

            return;
        }

        State.Store.DeleteNode(id);
        State.Counters.NodesDeleted++;
    }

    private void DeleteRelationship(long id)
    {
        if (State.Store.RelationshipExists(id))
        {
            State.Store.DeleteRelationship(id);
            State.Counters.RelationshipsDeleted++;
        }
    }

    private HashSet<long> RelationshipsOf(long node)
    {
        var relationships = new HashSet<long>();
        _cursor.Open(node, null, outgoing: true, incoming: true);
        while (_cursor.MoveNext())
        {
            State.CheckCancelled();
            State.Memory.Require(EntrySize * (long)relationships.Count);
            relationships.Add(_cursor.Relationship);
        }

        return relationships;
    }
}
