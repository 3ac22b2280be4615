using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// MERGE: for each row, all matches of <see cref="Pattern"/> as the store stands then, or else one creation of all that
/// is not bound.
/// </summary>
/// <param name="Pattern">What to find; a null property value anywhere in it is an error.</param>
/// <param name="Creation">What to create when nothing is found; its variables are those of the pattern.</param>
/// <param name="OnCreate">What to set after creating.</param>
/// <param name="OnMatch">What to set after matching.</param>
internal sealed record BoundMerge(
    BoundPattern Pattern,
    BoundCreate Creation,
    SyntaxList<BoundSetItem> OnCreate,
    SyntaxList<BoundSetItem> OnMatch) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => true;
}
