using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A relationship, or a chain of them.</summary>
/// <param name="Variable">
/// The relationship; with <see cref="Length"/> the list of them, in walking order. Like a node's it may come with the row,
/// or stand in another path of the pattern too, and then both are the same relationship.
/// </param>
/// <param name="From">The node before it in the order of writing.</param>
/// <param name="To">The node after it.</param>
/// <param name="Direction">Outgoing: from <see cref="From"/> to <see cref="To"/>.</param>
/// <param name="Types">The types it may have; empty for any. A more intricate rule is among the predicates.</param>
/// <param name="Length">How many relationships are walked, or null for one.</param>
internal sealed record BoundRelationshipPattern(
    BoundVariable Variable,
    BoundVariable From,
    BoundVariable To,
    PatternDirection Direction,
    SyntaxList<string> Types,
    BoundLength? Length) : BoundPatternElement;
