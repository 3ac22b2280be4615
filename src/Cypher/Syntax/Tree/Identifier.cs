namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A name as the query gives it: of a variable, property, label, type, column, index or constraint.</summary>
/// <param name="Name">The name without backticks; names are case-sensitive.</param>
internal sealed record Identifier(string Name) : SyntaxNode;
