using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>One of the sequences that a pattern stands for.</summary>
/// <param name="Elements">What must follow one another.</param>
/// <param name="Before">How many of them are context before the expression.</param>
/// <param name="After">How many are context after it.</param>
internal sealed record PatternSequence(ImmutableArray<PatternElement> Elements, int Before, int After);
