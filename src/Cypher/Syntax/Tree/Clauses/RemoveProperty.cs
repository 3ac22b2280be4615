namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>REMOVE n.key or REMOVE n[key].</summary>
/// <param name="Target">A <see cref="PropertyExpression"/> or an <see cref="IndexExpression"/>.</param>
internal sealed record RemoveProperty(Expression Target) : RemoveItem;
