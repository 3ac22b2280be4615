namespace ActorGraph.Cypher.Binding;

/// <summary>What a query is part of.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Outer">
/// The scope that stays visible throughout, also after WITH: that of the expression around a subquery expression, or of
/// a scope clause. Null for none.
/// </param>
/// <param name="Importable">For CALL { } without scope clause, the scope that a first WITH may import from.</param>
internal sealed record QueryContext(QueryRole Role, Scope? Outer, Scope? Importable = null);
