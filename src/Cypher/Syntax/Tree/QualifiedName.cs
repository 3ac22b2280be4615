namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>
/// The name of a function, procedure or graph with the namespace before it: <c>db.index.fulltext.queryNodes</c>.
/// </summary>
/// <param name="Parts">The names between the dots, at least one.</param>
internal sealed record QualifiedName(SyntaxList<string> Parts) : SyntaxNode
{
    /// <summary>The whole name with dots.</summary>
    public string FullName => string.Join('.', Parts);
}
