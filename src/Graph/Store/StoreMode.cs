namespace ActorGraph.Graph.Store;

/// <summary>What a store is opened for.</summary>
public enum StoreMode
{
    /// <summary>To ask: it must be there.</summary>
    Read,

    /// <summary>To change: it is made when it is not there, and its schema brought up to date.</summary>
    Write,
}
