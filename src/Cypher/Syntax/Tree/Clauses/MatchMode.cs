namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Whether a relationship may be walked twice in one match.</summary>
internal enum MatchMode
{
    /// <summary>DIFFERENT RELATIONSHIPS, the default: each relationship at most once.</summary>
    DifferentRelationships,

    /// <summary>REPEATABLE ELEMENTS: any number of times.</summary>
    RepeatableElements,
}
