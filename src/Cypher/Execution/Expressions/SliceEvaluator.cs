using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>subject[from..to].</summary>
internal sealed class SliceEvaluator(Evaluator subject, Evaluator? from, Evaluator? to) : Evaluator
{
    public override Value Evaluate(ExecutionState state) =>
        Access.Slice(subject.Evaluate(state), from?.Evaluate(state), to?.Evaluate(state));
}
