using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Planning;

/// <summary>A conjunct of a match, and the variables of the match that it needs.</summary>
/// <param name="Expression">The conjunct.</param>
/// <param name="Needs">The slots that it refers to, of those that the match declares.</param>
internal sealed record Predicate(BoundExpression Expression, SlotSet Needs);
