namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>SET n.key = value, or SET n[key] = value.</summary>
/// <param name="Target">A <see cref="PropertyExpression"/> or an <see cref="IndexExpression"/>.</param>
/// <param name="Value">The new value.</param>
internal sealed record SetProperty(Expression Target, Expression Value) : SetItem;
