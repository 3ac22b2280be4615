using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// An expression whose names are resolved. Two are equal when they compute the same from the same variables; place and
/// type do not count.
/// </summary>
internal abstract record BoundExpression
{
    /// <summary>Where it stands in the query's text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>What is known of its value.</summary>
    public StaticType Type { get; init; } = StaticType.Any;

    /// <summary>Whether <paramref name="other"/> is of the same kind; derived records compare their parts.</summary>
    public virtual bool Equals(BoundExpression? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
