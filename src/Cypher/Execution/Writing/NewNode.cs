namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>A node to create.</summary>
internal sealed record NewNode(int Slot, NameSource[] Labels, PropertySource? Properties);
