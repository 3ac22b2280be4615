namespace ActorGraph.Bolt.Values;

/// <summary>A relationship without its nodes, of which paths are made in messages (Structure Semantics, "UnboundRelationship").</summary>
/// <param name="Id">Its number.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="ElementId">Its element id; what comes in Bolt 4.4 has its number in decimal here.</param>
public sealed record BoltUnboundRelationship(
    long Id, string Type, IReadOnlyDictionary<string, object?> Properties, string ElementId);
