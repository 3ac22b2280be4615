namespace ActorGraph.Cypher.Binding;

/// <summary>Kinds of values, as a set: what an expression may give as far as is known before it runs.</summary>
[Flags]
internal enum ValueKinds
{
    /// <summary>No kind but null.</summary>
    None = 0,

    /// <summary>True or false.</summary>
    Boolean = 1 << 0,

    /// <summary>64-bit integers.</summary>
    Integer = 1 << 1,

    /// <summary>64-bit floating point numbers.</summary>
    Float = 1 << 2,

    /// <summary>Strings.</summary>
    String = 1 << 3,

    /// <summary>Maps.</summary>
    Map = 1 << 4,

    /// <summary>Lists; the element type says of what.</summary>
    List = 1 << 5,

    /// <summary>Nodes.</summary>
    Node = 1 << 6,

    /// <summary>Relationships.</summary>
    Relationship = 1 << 7,

    /// <summary>Paths.</summary>
    Path = 1 << 8,

    /// <summary>Dates.</summary>
    Date = 1 << 9,

    /// <summary>Times with zone.</summary>
    ZonedTime = 1 << 10,

    /// <summary>Times without zone.</summary>
    LocalTime = 1 << 11,

    /// <summary>Dates and times with zone.</summary>
    ZonedDateTime = 1 << 12,

    /// <summary>Dates and times without zone.</summary>
    LocalDateTime = 1 << 13,

    /// <summary>Durations.</summary>
    Duration = 1 << 14,

    /// <summary>Points.</summary>
    Point = 1 << 15,

    /// <summary>Integers and floating point numbers.</summary>
    Number = Integer | Float,

    /// <summary>Dates, times, and both together.</summary>
    Instant = Date | ZonedTime | LocalTime | ZonedDateTime | LocalDateTime,

    /// <summary>Instants and durations.</summary>
    Temporal = Instant | Duration,

    /// <summary>Nodes and relationships.</summary>
    Entity = Node | Relationship,

    /// <summary>All.</summary>
    Any = (1 << 16) - 1,
}
