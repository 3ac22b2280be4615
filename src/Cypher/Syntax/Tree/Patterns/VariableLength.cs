namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>The range of a variable length relationship: *, *2, *1.., *..3, *1..3.</summary>
/// <param name="Minimum">Least length, or null when not written (1).</param>
/// <param name="Maximum">Greatest length, or null when not written (no limit). *2 has both.</param>
internal sealed record VariableLength(long? Minimum, long? Maximum) : SyntaxNode;
