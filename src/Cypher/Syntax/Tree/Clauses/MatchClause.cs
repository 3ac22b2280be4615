namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[OPTIONAL] MATCH pattern [USING ...] [WHERE ...].</summary>
/// <param name="Optional">Whether a row without match is kept with nulls.</param>
/// <param name="Mode">Whether a relationship may be walked twice in one match.</param>
/// <param name="Pattern">What to find.</param>
/// <param name="Hints">Hints to the planner.</param>
/// <param name="Where">The predicate, or null.</param>
internal sealed record MatchClause(
    bool Optional, MatchMode Mode, Pattern Pattern, SyntaxList<PlannerHint> Hints, Expression? Where) : Clause;
