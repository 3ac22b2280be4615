namespace ActorGraph.Cypher.Binding;

/// <summary>A node.</summary>
/// <param name="Variable">
/// The node. The same variable may stand at several places of a pattern, or come with the row; it is looked for only
/// where it is among <see cref="BoundPattern.Declared"/>.
/// </param>
internal sealed record BoundNodePattern(BoundVariable Variable) : BoundPatternElement;
