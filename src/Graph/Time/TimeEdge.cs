namespace ActorGraph.Graph.Time;

/// <summary>Which part of a period is meant: «début mars», «mi-août», «fin 2023».</summary>
internal enum TimeEdge
{
    /// <summary>The whole of it («courant 2023»).</summary>
    Within,

    /// <summary>Its first third.</summary>
    Early,

    /// <summary>Its second third.</summary>
    Middle,

    /// <summary>Its last third.</summary>
    Late,
}
