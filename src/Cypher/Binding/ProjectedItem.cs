using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A column to be, before it is bound.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Expression">Its value.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Aggregates">Whether it contains an aggregation.</param>
internal sealed record ProjectedItem(string Name, Expression Expression, SourceSpan Span, bool Aggregates);
