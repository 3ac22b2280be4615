namespace ActorGraph.Graph.Time;

/// <summary>One place in a pattern: a literal word or a class of words.</summary>
/// <param name="IsClass">Whether <paramref name="Key"/> is a class and not a word.</param>
/// <param name="Key">Number of the class or word.</param>
internal readonly record struct PatternElement(bool IsClass, int Key);
