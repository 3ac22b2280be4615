using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>CASE.</summary>
internal sealed class CaseEvaluator((Evaluator Condition, Evaluator Result)[] alternatives, Evaluator? otherwise)
    : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        foreach (var (condition, result) in alternatives)
        {
            if (condition.IsTrue(state))
            {
                return result.Evaluate(state);
            }
        }

        return otherwise?.Evaluate(state) ?? Value.Null;
    }
}
