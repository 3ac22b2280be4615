namespace ActorGraph.Graph.Explaining;

/// <summary>Why a relation has its date.</summary>
/// <param name="Expression">The words that give the date.</param>
/// <param name="Governor">The word that they are said of.</param>
public sealed record DateReason(TextSpan Expression, TextSpan Governor);
