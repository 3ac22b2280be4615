using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Explaining;

/// <summary>One end of a relation: the mention found there, and the way to it.</summary>
/// <param name="Actor">The actor that the relation joins.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Reading">How the actor follows from the mention.</param>
/// <param name="Path">The path of the rule that led there, as the rule writes it.</param>
public sealed record RelationEnd(Actor Actor, ActorMention Mention, EndReading Reading, string Path);
