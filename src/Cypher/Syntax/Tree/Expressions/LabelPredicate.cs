namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>subject:Labels as a predicate.</summary>
/// <param name="Subject">A node or relationship.</param>
/// <param name="Labels">The labels or types.</param>
internal sealed record LabelPredicate(Expression Subject, LabelExpression Labels) : Expression;
