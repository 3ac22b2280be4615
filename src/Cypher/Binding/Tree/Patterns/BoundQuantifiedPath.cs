using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// A path pattern that is repeated: the end of one round is the start of the next, the first start is the node before
/// and the last end the node after.
/// </summary>
/// <param name="From">The node before it.</param>
/// <param name="To">The node after it.</param>
/// <param name="Elements">One round: starts and ends with a node.</param>
/// <param name="Predicates">What each round must satisfy, as conjuncts.</param>
/// <param name="Minimum">Least number of rounds.</param>
/// <param name="Maximum">Greatest number of rounds, or null for no limit.</param>
/// <param name="Groups">For each variable of a round, the variable that receives the list of its values.</param>
internal sealed record BoundQuantifiedPath(
    BoundVariable From,
    BoundVariable To,
    SyntaxList<BoundPatternElement> Elements,
    SyntaxList<BoundExpression> Predicates,
    long Minimum,
    long? Maximum,
    SyntaxList<BoundGroupVariable> Groups) : BoundPatternElement;
