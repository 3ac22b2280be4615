using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>A variable.</summary>
internal sealed class SlotEvaluator(int slot) : Evaluator
{
    public int Slot => slot;

    public override Value Evaluate(ExecutionState state) => state.Slots[slot];
}
