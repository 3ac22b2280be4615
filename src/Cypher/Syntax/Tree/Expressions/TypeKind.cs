namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Types that can be named.</summary>
internal enum TypeKind
{
    /// <summary>ANY.</summary>
    Any,

    /// <summary>NOTHING: no value at all.</summary>
    Nothing,

    /// <summary>NULL.</summary>
    Null,

    /// <summary>BOOLEAN.</summary>
    Boolean,

    /// <summary>STRING.</summary>
    String,

    /// <summary>INTEGER.</summary>
    Integer,

    /// <summary>FLOAT.</summary>
    Float,

    /// <summary>DATE.</summary>
    Date,

    /// <summary>LOCAL TIME.</summary>
    LocalTime,

    /// <summary>ZONED TIME.</summary>
    ZonedTime,

    /// <summary>LOCAL DATETIME.</summary>
    LocalDateTime,

    /// <summary>ZONED DATETIME.</summary>
    ZonedDateTime,

    /// <summary>DURATION.</summary>
    Duration,

    /// <summary>POINT.</summary>
    Point,

    /// <summary>NODE.</summary>
    Node,

    /// <summary>RELATIONSHIP.</summary>
    Relationship,

    /// <summary>MAP.</summary>
    Map,

    /// <summary>PATH.</summary>
    Path,

    /// <summary>PROPERTY VALUE: anything that a property can hold.</summary>
    PropertyValue,
}
