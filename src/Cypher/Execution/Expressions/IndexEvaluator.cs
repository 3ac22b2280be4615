using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>subject[index].</summary>
internal sealed class IndexEvaluator(Evaluator subject, Evaluator index) : Evaluator
{
    public override Value Evaluate(ExecutionState state) =>
        Access.Element(state, subject.Evaluate(state), index.Evaluate(state));
}
