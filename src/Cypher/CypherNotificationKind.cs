namespace ActorGraph.Cypher;

/// <summary>What a <see cref="CypherNotification"/> is about.</summary>
public enum CypherNotificationKind
{
    /// <summary>The store knows no such label, so that nothing has it.</summary>
    UnknownLabel,

    /// <summary>The store knows no such type of relationship, so that there is none.</summary>
    UnknownRelationshipType,

    /// <summary>The store knows no such property, so that it is null everywhere.</summary>
    UnknownPropertyKey,

    /// <summary>Parts of a pattern have no node in common: each match of one goes with each of the other.</summary>
    CartesianProduct,

    /// <summary>A shortest path is looked for however long it is.</summary>
    UnboundedShortestPath,
}
