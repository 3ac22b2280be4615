using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>CASE. The simple form with a subject has become comparisons with it.</summary>
/// <param name="Alternatives">The alternatives: the first whose condition is true gives the value.</param>
/// <param name="Else">The value when none is, or null for null.</param>
internal sealed record BoundCase(
    SyntaxList<BoundCaseAlternative> Alternatives, BoundExpression? Else) : BoundExpression;
