namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>TERMINATE TRANSACTIONS id, ...</summary>
/// <param name="Ids">The transactions' names.</param>
internal sealed record TerminateTransactionsCommand(SyntaxList<Expression> Ids) : StatementBody;
