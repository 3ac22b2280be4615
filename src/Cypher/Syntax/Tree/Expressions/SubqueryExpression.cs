namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>EXISTS { }, COUNT { } or COLLECT { }. A bare pattern inside is parsed as MATCH of it.</summary>
/// <param name="Kind">What is made of the rows.</param>
/// <param name="Query">The query, which may lack a RETURN except in COLLECT.</param>
internal sealed record SubqueryExpression(SubqueryKind Kind, Query Query) : Expression;
