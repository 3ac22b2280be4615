using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>How many relationships a chain has.</summary>
/// <param name="Minimum">At least; 0 lets both ends be one node.</param>
/// <param name="Maximum">At most, or null for no limit.</param>
/// <param name="Step">Stands for each relationship in <see cref="Predicates"/>.</param>
/// <param name="Predicates">What each relationship must satisfy, as conjuncts.</param>
internal sealed record BoundLength(
    long Minimum, long? Maximum, BoundVariable Step, SyntaxList<BoundExpression> Predicates);
