namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>A relationship of a small graph. Its number is also its property k, by which results are compared.</summary>
internal sealed class SmallRelationship(
    int number, string type, SmallNode start, SmallNode end, Dictionary<string, object?> properties)
{
    public int Number { get; } = number;

    public string Type { get; } = type;

    public SmallNode Start { get; } = start;

    public SmallNode End { get; } = end;

    public Dictionary<string, object?> Properties { get; } = properties;
}
