using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>DELETE.</summary>
/// <param name="Detach">Whether the relationships of deleted nodes go too.</param>
/// <param name="Targets">Nodes, relationships and paths; null deletes nothing.</param>
internal sealed record BoundDelete(bool Detach, SyntaxList<BoundExpression> Targets) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => true;
}
