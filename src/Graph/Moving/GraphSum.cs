namespace ActorGraph.Graph.Moving;

/// <summary>What two stores have in common that hold the same graph.</summary>
/// <param name="Nodes">The nodes: labels and properties.</param>
/// <param name="Relationships">The relationships: type, properties, and which nodes they join.</param>
public readonly record struct GraphSum(ElementSum Nodes, ElementSum Relationships);
