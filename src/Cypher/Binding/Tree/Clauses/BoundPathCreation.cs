using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A path made of what CREATE or MERGE made or found.</summary>
/// <param name="Variable">Receives the path.</param>
/// <param name="Elements">Its nodes and relationships in turn.</param>
internal sealed record BoundPathCreation(BoundVariable Variable, SyntaxList<BoundVariable> Elements);
