namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>USE graph: names the database that the query runs on.</summary>
/// <param name="Graph">Name of the graph.</param>
internal sealed record UseClause(QualifiedName Graph) : Clause;
