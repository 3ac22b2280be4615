namespace ActorGraph.Cypher.Storage;

/// <summary>What a token names. The numbers are part of the store's format.</summary>
internal enum TokenKind
{
    Label = 0,
    RelationshipType = 1,
    PropertyKey = 2,
}
