namespace ActorGraph.Graph.Rules;

/// <summary>Something a clause must show for a rule to apply.</summary>
/// <param name="Step">
/// The slot that must be filled, with the lemmas allowed; besides slots, <c>case</c> (the predicate's own preposition),
/// <c>se</c> (a reflexive pronoun) and <c>lemma</c>.
/// </param>
/// <param name="IsNegated">Whether the slot must not be so filled.</param>
internal sealed record RuleCondition(SlotStep Step, bool IsNegated);
