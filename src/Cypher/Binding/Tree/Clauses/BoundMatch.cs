using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>MATCH: each row is joined with every way the pattern fits.</summary>
/// <param name="Optional">
/// Whether a row without match is kept, with nulls in <see cref="BoundPattern.Declared"/>.
/// </param>
/// <param name="Mode">Whether a relationship may be walked twice.</param>
/// <param name="Pattern">What to find.</param>
/// <param name="Predicates">
/// The conjuncts of WHERE. They are part of the match: an OPTIONAL MATCH whose WHERE fails gives nulls.
/// </param>
/// <param name="Hints">Hints as written.</param>
internal sealed record BoundMatch(
    bool Optional,
    MatchMode Mode,
    BoundPattern Pattern,
    SyntaxList<BoundExpression> Predicates,
    SyntaxList<PlannerHint> Hints) : BoundClause;
