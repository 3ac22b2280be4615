using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>One path pattern.</summary>
/// <param name="Variable">Receives the path, or null.</param>
/// <param name="Selector">Which of the matching paths are taken, or null for all.</param>
/// <param name="Elements">
/// Starts and ends with a <see cref="BoundNodePattern"/>; between two of them stands a
/// <see cref="BoundRelationshipPattern"/> or a <see cref="BoundQuantifiedPath"/>.
/// </param>
/// <param name="Predicates">
/// What is asked of the path's nodes and single relationships, as conjuncts. With a selector, they hold before paths
/// are chosen. A property map <c>{a: 1}</c> has become <c>n.a = 1</c>.
/// </param>
internal sealed record BoundPathPattern(
    BoundVariable? Variable,
    PathSelector? Selector,
    SyntaxList<BoundPatternElement> Elements,
    SyntaxList<BoundExpression> Predicates);
