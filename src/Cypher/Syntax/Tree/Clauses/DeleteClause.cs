namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[DETACH] DELETE expression, ...</summary>
/// <param name="Detach">Whether the relationships of deleted nodes go too.</param>
/// <param name="Targets">Nodes, relationships or paths.</param>
internal sealed record DeleteClause(bool Detach, SyntaxList<Expression> Targets) : Clause;
