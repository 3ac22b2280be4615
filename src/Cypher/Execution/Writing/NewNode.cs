using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>A node to create.</summary>
internal sealed record NewNode(int Slot, NameSource[] Labels, Evaluator? Properties);
