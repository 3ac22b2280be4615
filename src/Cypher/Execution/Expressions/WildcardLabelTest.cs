using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Any label at all.</summary>
internal sealed class WildcardLabelTest : LabelTest
{
    public override bool Matches(ExecutionState state, Value entity) =>
        entity.IsRelationship || state.Store.Labels(entity.EntityId).Length > 0;
}
