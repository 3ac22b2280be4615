namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>
/// expression [AS alias]. Without alias, the column is called as the text of <see cref="SyntaxNode.Span"/>.
/// </summary>
/// <param name="Expression">What is projected.</param>
/// <param name="Alias">Its name, or null.</param>
internal sealed record ProjectionItem(Expression Expression, Identifier? Alias) : SyntaxNode;
