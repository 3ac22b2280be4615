namespace ActorGraph.Cypher.Values;

/// <summary>What a <see cref="Value"/> holds. The numbers are not stored; the order of sorting is <see cref="ValueOrder"/>'s.</summary>
internal enum ValueKind : byte
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Point,
}
