namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>A relationship to create.</summary>
internal sealed record NewRelationship(
    int Slot, NameSource Type, int StartSlot, string StartName, int EndSlot, string EndName, PropertySource? Properties);
