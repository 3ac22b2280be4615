using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>subject.key.</summary>
internal sealed class PropertyEvaluator(Evaluator subject, TokenReference key) : Evaluator
{
    public Evaluator Subject => subject;

    public override Value Evaluate(ExecutionState state)
    {
        var value = subject.Evaluate(state);
        if (value.IsNode)
        {
            return state.Store.NodeProperty(value.EntityId, state.Token(key));
        }

        if (value.IsRelationship)
        {
            return state.Store.RelationshipProperty(value.EntityId, state.Token(key));
        }

        return Access.Property(state, value, key.Name);
    }
}
