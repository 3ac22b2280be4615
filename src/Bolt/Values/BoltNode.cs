namespace ActorGraph.Bolt.Values;

/// <summary>A node as a message carries it (Structure Semantics, "Node").</summary>
/// <param name="Id">Its number.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="ElementId">Its element id; what comes in Bolt 4.4 has its number in decimal here.</param>
public sealed record BoltNode(
    long Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties, string ElementId);
