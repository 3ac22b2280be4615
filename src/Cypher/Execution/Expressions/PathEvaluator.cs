using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Puts a path together from the variables of its pattern: nodes, relationships and lists of relationships.</summary>
internal sealed class PathEvaluator(int[] slots) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var nodes = new List<Value>();
        var relationships = new List<Value>();
        foreach (var slot in slots)
        {
            var value = state.Slots[slot];
            if (value.IsNull)
            {
                return Value.Null;
            }

            if (value.IsNode)
            {
                // Both ends of a chain stand in the pattern; walking the chain has come to its end already.
                if (nodes.Count == 0 || nodes.Count == relationships.Count)
                {
                    nodes.Add(value);
                }
            }
            else if (value.IsRelationship)
            {
                relationships.Add(value);
            }
            else
            {
                Walk(state, value.AsList, nodes, relationships);
            }
        }

        return Value.Path(new PathValue(nodes.ToArray(), relationships.ToArray()));
    }

    private static void Walk(ExecutionState state, ListValue chain, List<Value> nodes, List<Value> relationships)
    {
        foreach (var relationship in chain.Items)
        {
            var (_, start, end) = state.Store.Ends(relationship.EntityId);
            relationships.Add(relationship);
            nodes.Add(Value.Node(nodes[^1].EntityId == start ? end : start));
        }
    }
}
