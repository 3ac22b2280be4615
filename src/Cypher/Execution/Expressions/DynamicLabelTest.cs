using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Labels or types that a value names.</summary>
internal sealed class DynamicLabelTest(Evaluator names, bool any) : LabelTest
{
    public override bool Matches(ExecutionState state, Value entity)
    {
        foreach (var name in DynamicNames.Read(names.Evaluate(state)))
        {
            if (Has(state, entity, name) == any)
            {
                return any;
            }
        }

        return !any;
    }

    private static bool Has(ExecutionState state, Value entity, string name) => entity.IsNode
        ? state.Store.HasLabel(entity.EntityId, state.Store.Tokens.Find(TokenKind.Label, name))
        : entity.RelationshipTypeId == state.Store.Tokens.Find(TokenKind.RelationshipType, name);
}
