namespace ActorGraph.Graph.Store;

/// <summary>What is to be done when there is no store at an address.</summary>
public enum StoreMode
{
    /// <summary>It must be there.</summary>
    Existing,

    /// <summary>It is made; one that is there gets what its schema lacks.</summary>
    Create,
}
