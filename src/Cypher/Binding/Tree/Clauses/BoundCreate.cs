using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>CREATE: for each row, nodes and then relationships are created, in order.</summary>
/// <param name="Nodes">The nodes to create.</param>
/// <param name="Relationships">The relationships to create; their ends are nodes of this clause or of the row.</param>
/// <param name="Paths">The named paths, put together afterwards.</param>
internal sealed record BoundCreate(
    SyntaxList<BoundNodeCreation> Nodes,
    SyntaxList<BoundRelationshipCreation> Relationships,
    SyntaxList<BoundPathCreation> Paths) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => true;
}
