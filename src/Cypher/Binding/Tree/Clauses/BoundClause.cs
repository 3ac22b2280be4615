using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>One step from rows to rows.</summary>
internal abstract record BoundClause
{
    /// <summary>Where the clause stands in the query's text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether it may change the store.</summary>
    public virtual bool Writes => false;
}
