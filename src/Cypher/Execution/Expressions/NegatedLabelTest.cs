using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>The opposite of a test.</summary>
internal sealed class NegatedLabelTest(LabelTest operand) : LabelTest
{
    public override bool Matches(ExecutionState state, Value entity) => !operand.Matches(state, entity);
}
