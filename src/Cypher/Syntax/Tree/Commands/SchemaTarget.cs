namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What an index or constraint is about: FOR (n:Label) or FOR ()-[r:TYPE]-().</summary>
/// <param name="OnRelationships">True for relationships, false for nodes.</param>
/// <param name="Variable">The variable the properties are written with.</param>
/// <param name="Labels">Labels or types: one, several for full-text indexes, none for lookup indexes.</param>
internal sealed record SchemaTarget(
    bool OnRelationships, Identifier Variable, SyntaxList<Identifier> Labels) : SyntaxNode;
