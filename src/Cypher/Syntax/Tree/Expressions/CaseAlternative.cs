namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>WHEN condition, ... THEN result.</summary>
/// <param name="Conditions">
/// Of which one must hold. With a subject, a value it must equal, or a predicate in which <see cref="CaseSubject"/>
/// stands
/// for the subject (WHEN &gt; 5).
/// </param>
/// <param name="Result">The value then.</param>
internal sealed record CaseAlternative(SyntaxList<Expression> Conditions, Expression Result) : SyntaxNode;
