namespace ActorGraph.Cypher.Storage;

/// <summary>What is counted. The numbers are part of the store's format.</summary>
internal enum TallyKind
{
    Nodes = 0,
    Label = 1,
    Relationships = 2,
    RelationshipType = 3,
    IndexEntries = 4,
}
