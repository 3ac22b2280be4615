namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>The constraints and indexes of a graph.</summary>
internal enum GraphSchema
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>Those that a new store gets.</summary>
    Store,

    /// <summary>Others, or nobody knows which.</summary>
    Other,
}
