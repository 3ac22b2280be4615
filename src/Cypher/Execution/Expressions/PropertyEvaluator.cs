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
            var number = state.Token(key);
            return number < 0 && state.Store.NodeExists(value.EntityId)
                ? Value.Null
                : state.Store.NodeProperty(value.EntityId, number);
        }

        if (value.IsRelationship)
        {
            var number = state.Token(key);
            return number < 0 && state.Store.RelationshipExists(value.EntityId)
                ? Value.Null
                : state.Store.RelationshipProperty(value.EntityId, number);
        }

        return Access.Property(state, value, key.Name);
    }
}
