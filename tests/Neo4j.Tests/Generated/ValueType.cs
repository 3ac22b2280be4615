namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>The types that expressions are generated of; a value of each may be null.</summary>
internal enum ValueType
{
    Integer,
    Float,
    Text,
    Boolean,
    Date,
    Duration,
    IntegerList,
    TextList,
    Node,
    Relationship,
}
