using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>Deletes the nodes whose relationships had to go first.</summary>
internal static class DeferredDeletes
{
    /// <exception cref="Errors.CypherException">One of them still has relationships.</exception>
    public static void Run(ExecutionState state)
    {
        foreach (var node in state.NodesToDelete)
        {
            if (!state.Store.NodeExists(node))
            {
                continue;
            }

            if (state.Store.HasRelationships(node))
            {
                throw Failure.ConnectedNode(node);
            }

            state.Store.DeleteNode(node);
            state.Counters.NodesDeleted++;
        }

        state.NodesToDelete.Clear();
    }
}
