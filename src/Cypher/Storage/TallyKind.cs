namespace ActorGraph.Cypher.Storage;

/// <summary>What is counted. The numbers are part of the store's format.</summary>
internal enum TallyKind
{
    Nodes = 0,
    Label = 1,
    Relationships = 2,
    RelationshipType = 3,
    IndexEntries = 4,

    /// <summary>Relationships of a type that start at a node with a label.</summary>
    StartLabel = 5,

    /// <summary>Relationships of a type that end at a node with a label.</summary>
    EndLabel = 6,

    /// <summary>Relationships of a type from a node to itself.</summary>
    Loops = 7,
}
