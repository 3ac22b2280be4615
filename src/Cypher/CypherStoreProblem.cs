namespace ActorGraph.Cypher;

/// <summary>Why a store could not be opened or used.</summary>
public enum CypherStoreProblem
{
    /// <summary>There is no file, and none was to be created.</summary>
    NotFound,

    /// <summary>The file is something else.</summary>
    NotAStore,

    /// <summary>The file was written by a newer version of the engine.</summary>
    NewerVersion,

    /// <summary>Another transaction holds the store for longer than the time limit.</summary>
    Busy,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The file system refused: no space, no permission, an error of the device.</summary>
    Unavailable,
}
