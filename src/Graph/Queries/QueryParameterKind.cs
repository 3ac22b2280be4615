namespace ActorGraph.Graph.Queries;

/// <summary>What a parameter of a canned query takes.</summary>
public enum QueryParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>The name of an actor: any of its names is understood.</summary>
    Actor,

    /// <summary>A day, 2024-01-31.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A confidence, from 0 to 1.</summary>
    Confidence,

    /// <summary>True or false.</summary>
    Truth,
}
