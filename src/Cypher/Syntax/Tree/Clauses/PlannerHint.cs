namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>USING INDEX, SCAN or JOIN: a hint to the planner, which changes no result.</summary>
/// <param name="Kind">What is hinted at.</param>
/// <param name="Variables">The variables concerned: one, or the join variables.</param>
/// <param name="Label">Label or relationship type, or null for JOIN.</param>
/// <param name="Properties">Properties of the index; empty for SCAN and JOIN.</param>
internal sealed record PlannerHint(
    PlannerHintKind Kind,
    SyntaxList<Identifier> Variables,
    Identifier? Label,
    SyntaxList<Identifier> Properties) : SyntaxNode;
