using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>How many nodes there are, all or with a label. No row where there are none: a group of no rows is no group.</summary>
internal sealed class NodeCountOperator(ExecutionState state, Operator input, NodeCountPlan plan)
    : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            var count = plan.Scan.Label is { } label
                ? State.Store.Count(TallyKind.Label, State.Token(label))
                : State.Store.Count(TallyKind.Nodes);
            if (count > 0)
            {
                State.Slots[plan.CountSlot] = count;
                return true;
            }
        }

        return false;
    }
}
