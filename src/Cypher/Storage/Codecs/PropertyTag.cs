namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>The first byte of a stored value. The numbers are part of the store's format.</summary>
internal enum PropertyTag : byte
{
    False = 1,
    True = 2,
    Integer = 3,
    Float = 4,
    String = 5,
    Date = 6,
    LocalTime = 7,
    Time = 8,
    LocalDateTime = 9,
    DateTime = 10,
    Duration = 11,
    Point = 12,
    List = 13,
}
