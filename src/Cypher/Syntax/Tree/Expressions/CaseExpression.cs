namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>CASE [subject] WHEN ... THEN ... [ELSE ...] END.</summary>
/// <param name="Subject">What the alternatives are compared with, or null when they are predicates.</param>
/// <param name="Alternatives">The alternatives in order, at least one.</param>
/// <param name="Else">The value when none holds; null means null.</param>
internal sealed record CaseExpression(
    Expression? Subject, SyntaxList<CaseAlternative> Alternatives, Expression? Else) : Expression;
