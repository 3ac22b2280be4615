using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>variable {.key, .*, key: value}; null for null.</summary>
/// <param name="Subject">A node, relationship or map.</param>
/// <param name="Items">
/// What goes into the map: an entry, or with a null <see cref="BoundMapProjectionItem.Key"/> all of the subject's
/// properties. Later ones win.
/// </param>
internal sealed record BoundMapProjection(
    BoundExpression Subject, SyntaxList<BoundMapProjectionItem> Items) : BoundExpression;
