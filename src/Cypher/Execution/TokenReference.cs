using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution;

/// <summary>A label, type or property key that a plan names. Its number is looked up when the plan runs.</summary>
/// <param name="Index">Position among the plan's references.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
internal sealed record TokenReference(int Index, TokenKind Kind, string Name);
