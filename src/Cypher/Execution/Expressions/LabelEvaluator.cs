using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Whether a node has labels, or a relationship a type.</summary>
internal sealed class LabelEvaluator(Evaluator subject, LabelTest test) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var value = subject.Evaluate(state);
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Node or ValueKind.Relationship => test.Matches(state, value),
            _ => throw Failure.WrongType("a label predicate", "a Node or Relationship", value),
        };
    }
}
