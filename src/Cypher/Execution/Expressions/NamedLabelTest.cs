using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>One label of nodes or type of relationships.</summary>
internal sealed class NamedLabelTest(TokenReference label, TokenReference type) : LabelTest
{
    public override bool Matches(ExecutionState state, Value entity) => entity.IsNode
        ? state.Store.HasLabel(entity.EntityId, state.Token(label))
        : entity.RelationshipTypeId == state.Token(type);
}
