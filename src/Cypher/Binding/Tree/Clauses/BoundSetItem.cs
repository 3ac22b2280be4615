using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>An item of SET. A null target changes nothing.</summary>
internal abstract record BoundSetItem
{
    /// <summary>Where it stands in the query's text.</summary>
    public SourceSpan Span { get; init; }
}
