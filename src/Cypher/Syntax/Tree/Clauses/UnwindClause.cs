namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>UNWIND list AS variable.</summary>
/// <param name="List">The list.</param>
/// <param name="Variable">Name of each element in turn.</param>
internal sealed record UnwindClause(Expression List, Identifier Variable) : Clause;
