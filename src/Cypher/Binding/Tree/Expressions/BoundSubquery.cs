namespace ActorGraph.Cypher.Binding;

/// <summary>
/// EXISTS, COUNT or COLLECT of a subquery. Patterns as predicates and <c>exists(pattern)</c> have become EXISTS, and
/// pattern comprehensions COLLECT, of a MATCH and a RETURN.
/// </summary>
/// <param name="Kind">What is made of the rows.</param>
/// <param name="Query">The query; it reads the variables around it directly.</param>
internal sealed record BoundSubquery(Syntax.Tree.SubqueryKind Kind, BoundQuery Query) : BoundExpression;
