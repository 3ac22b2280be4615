namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Clauses that run one after another.</summary>
/// <param name="Clauses">The clauses in order, at least one.</param>
internal sealed record SingleQuery(SyntaxList<Clause> Clauses) : SyntaxNode;
