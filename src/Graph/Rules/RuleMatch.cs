using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Rules;

/// <summary>A rule that applied to a clause, with the two ends that it found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Frame">The clause.</param>
/// <param name="Subject">The actor that the relation starts from.</param>
/// <param name="Object">The actor that it goes to.</param>
internal sealed record RuleMatch(RelationRule Rule, Frame Frame, PathEnd Subject, PathEnd Object);
