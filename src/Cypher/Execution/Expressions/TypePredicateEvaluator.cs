using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>IS :: TYPE.</summary>
internal sealed class TypePredicateEvaluator(Evaluator operand, TypeExpression type, bool negated) : Evaluator
{
    public override Value Evaluate(ExecutionState state) => TypeTest.Matches(operand.Evaluate(state), type) != negated;
}
