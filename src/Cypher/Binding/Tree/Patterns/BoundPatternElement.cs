namespace ActorGraph.Cypher.Binding;

/// <summary>A part of a path pattern.</summary>
internal abstract record BoundPatternElement;
