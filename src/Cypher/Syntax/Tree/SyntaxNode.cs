namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>
/// What the parser makes of a piece of text. Two nodes are equal when they say the same, wherever they stand:
/// <see cref="Span"/> does not count, so that an expression repeated in ORDER BY is found to be the one of RETURN.
/// </summary>
internal abstract record SyntaxNode
{
    /// <summary>Where the node stands in the query's text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>
    /// Whether <paramref name="other"/> is a node of the same kind; derived records compare their parts.
    /// </summary>
    public virtual bool Equals(SyntaxNode? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
