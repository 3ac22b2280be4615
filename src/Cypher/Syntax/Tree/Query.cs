namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One or more single queries joined by UNION or UNION ALL.</summary>
/// <param name="Parts">The single queries, at least one.</param>
/// <param name="Union">
/// How they are joined; the two kinds may not be mixed. Distinct where there is one part only.
/// </param>
internal sealed record Query(SyntaxList<SingleQuery> Parts, UnionKind Union) : StatementBody;
