namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>.key: one property under its own name.</summary>
/// <param name="Key">The property.</param>
internal sealed record PropertyItem(Identifier Key) : MapProjectionItem;
