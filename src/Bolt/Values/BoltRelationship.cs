namespace ActorGraph.Bolt.Values;

/// <summary>A relationship as a message carries it (Structure Semantics, "Relationship").</summary>
/// <param name="Id">Its number.</param>
/// <param name="StartId">Number of the node it starts from.</param>
/// <param name="EndId">Number of the node it goes to.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="ElementId">Its element id; what comes in Bolt 4.4 has numbers in decimal for element ids.</param>
/// <param name="StartElementId">Element id of the node it starts from.</param>
/// <param name="EndElementId">Element id of the node it goes to.</param>
public sealed record BoltRelationship(
    long Id,
    long StartId,
    long EndId,
    string Type,
    IReadOnlyDictionary<string, object?> Properties,
    string ElementId,
    string StartElementId,
    string EndElementId);
