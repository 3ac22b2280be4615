namespace ActorGraph.Cypher.Binding;

/// <summary>A variable of one round and the list of its values over all rounds.</summary>
/// <param name="Single">The variable within a round.</param>
/// <param name="List">The list, visible outside.</param>
internal sealed record BoundGroupVariable(BoundVariable Single, BoundVariable List);
