namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>FINISH: the query gives no rows.</summary>
internal sealed record FinishClause : Clause;
