using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>SET.</summary>
/// <param name="Items">What to set, one after another.</param>
internal sealed record BoundSet(SyntaxList<BoundSetItem> Items) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => true;
}
