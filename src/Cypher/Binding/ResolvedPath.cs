using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A path pattern whose variables are known.</summary>
/// <param name="Elements">Nodes at even positions, relationships and quantified paths between.</param>
/// <param name="Conditions">The WHERE of parentheses around parts of it.</param>
internal sealed record ResolvedPath(IReadOnlyList<ResolvedElement> Elements, IReadOnlyList<Expression> Conditions);
