using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A predicate on labels or a type.</summary>
internal abstract record BoundLabelExpression
{
    /// <summary>Where it stands in the query's text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether the other says the same; the place does not count.</summary>
    public virtual bool Equals(BoundLabelExpression? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
