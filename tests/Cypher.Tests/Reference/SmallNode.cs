namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>A node of a small graph. Its number is also its property k, by which results are compared.</summary>
internal sealed class SmallNode(int number, string[] labels, Dictionary<string, object?> properties)
{
    public int Number { get; } = number;

    public string[] Labels { get; } = labels;

    public Dictionary<string, object?> Properties { get; } = properties;
}
