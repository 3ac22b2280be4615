namespace ActorGraph.Graph.Explaining;

/// <summary>Why a relation has its status.</summary>
/// <param name="Source">What decides it.</param>
/// <param name="Word">The word that shows it, where one does; else null.</param>
public sealed record StatusReason(StatusSource Source, TextSpan? Word);
