namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>CREATE pattern.</summary>
/// <param name="Pattern">What to create.</param>
internal sealed record CreateClause(Pattern Pattern) : Clause;
