using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>IS NULL and IS NOT NULL.</summary>
internal sealed class NullPredicateEvaluator(Evaluator operand, bool negated) : Evaluator
{
    public override Value Evaluate(ExecutionState state) => operand.Evaluate(state).IsNull != negated;
}
