namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>MERGE path [ON CREATE SET ...] [ON MATCH SET ...].</summary>
/// <param name="Path">What to find or else to create.</param>
/// <param name="Actions">What to set, in the order written.</param>
internal sealed record MergeClause(PathPattern Path, SyntaxList<MergeAction> Actions) : Clause;
