using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>REMOVE.</summary>
/// <param name="Items">What to remove, one after another.</param>
internal sealed record BoundRemove(SyntaxList<BoundRemoveItem> Items) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => true;
}
