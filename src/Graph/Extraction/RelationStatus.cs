namespace ActorGraph.Graph.Extraction;

/// <summary>How an article presents a relation.</summary>
public enum RelationStatus
{
    /// <summary>The article states it.</summary>
    Asserted,

    /// <summary>Attributed to someone, or in the conditional of hearsay.</summary>
    Alleged,

    /// <summary>Negated or denied.</summary>
    Denied,

    /// <summary>In the future, or an intention.</summary>
    Planned,

    /// <summary>Tried, not said to have succeeded.</summary>
    Attempted,

    /// <summary>A state that held once and holds no longer: «l'ancien président du Nigeria».</summary>
    Ended,
}
