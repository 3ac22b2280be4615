namespace ActorGraph.Cypher.Binding;

/// <summary>A column that is taken from what SHOW lists.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Variable">The variable that receives it.</param>
internal sealed record BoundShowOutput(string Column, BoundVariable Variable);
