using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>FOREACH: the updates run for each element, and the row goes on as it was.</summary>
/// <param name="Variable">The element.</param>
/// <param name="List">The list; null is empty, and a value that is no list is one of that element.</param>
/// <param name="Updates">Updating clauses.</param>
internal sealed record BoundForeach(
    BoundVariable Variable, BoundExpression List, SyntaxList<BoundClause> Updates) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => true;
}
