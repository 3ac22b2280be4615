using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>How many nodes there are, all or with a label.</summary>
internal sealed class NodeCountOperator(ExecutionState state, Operator input, NodeCountPlan plan)
    : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        State.Slots[plan.CountSlot] = plan.Scan.Label is { } label
            ? State.Store.Count(TallyKind.Label, State.Token(label))
            : State.Store.Count(TallyKind.Nodes);
        return true;
    }
}
