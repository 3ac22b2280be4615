namespace ActorGraph.Graph.Explaining;

/// <summary>How a relation came about.</summary>
/// <param name="Origin">The kind of wording that made it.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Trigger">The word that set the rule off.</param>
/// <param name="Clause">The verb that carries the trigger, as «mené» does in «a mené une attaque», or null when it stands by itself.</param>
/// <param name="Subject">The end that it starts from.</param>
/// <param name="Object">The end that it goes to.</param>
/// <param name="Status">Why it has its status.</param>
/// <param name="Date">Why it has its date, or null when it has none.</param>
/// <param name="Score">The rule's confidence, lowered for each end that takes up other words; the relation's confidence follows from it.</param>
public sealed record RelationExplanation(
    RelationOrigin Origin,
    RuleReference Rule,
    TextSpan Trigger,
    TextSpan? Clause,
    RelationEnd Subject,
    RelationEnd Object,
    StatusReason Status,
    DateReason? Date,
    double Score);
