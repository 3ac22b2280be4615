using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>All of several tests, or one of them.</summary>
internal sealed class CombinedLabelTest(LabelTest[] operands, bool all) : LabelTest
{
    public override bool Matches(ExecutionState state, Value entity)
    {
        foreach (var operand in operands)
        {
            if (operand.Matches(state, entity) != all)
            {
                return !all;
            }
        }

        return all;
    }
}
