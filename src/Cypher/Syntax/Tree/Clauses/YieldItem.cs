namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A field of a procedure's result.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Alias">The variable it becomes, or null for the same name.</param>
internal sealed record YieldItem(Identifier Field, Identifier? Alias) : SyntaxNode
{
    /// <summary>The variable that the field becomes.</summary>
    public Identifier Variable => Alias ?? Field;
}
