using ActorGraph.Cypher.Execution.Operators;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Whether a relationship, or each of a list, is none of those in other slots.</summary>
internal sealed class DistinctRelationshipsEvaluator(int slot, int[] others) : Evaluator
{
    public override Value Evaluate(ExecutionState state) => IsDistinct(state, state.Slots[slot]);

    private bool IsDistinct(ExecutionState state, Value value)
    {
        if (!value.IsList)
        {
            return !value.IsRelationship || !Traversal.IsWalked(state, others, value.EntityId);
        }

        foreach (var item in value.AsList.Items)
        {
            if (!IsDistinct(state, item))
            {
                return false;
            }
        }

        return true;
    }
}
