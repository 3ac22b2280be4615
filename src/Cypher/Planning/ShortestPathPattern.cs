using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning;

/// <summary>A chain of relationships between two nodes of which the shortest are wanted.</summary>
/// <param name="FromSlot">The first node.</param>
/// <param name="ToSlot">The last node.</param>
/// <param name="RelationshipSlot">Receives the list of relationships.</param>
/// <param name="PathSlot">Receives the path, or -1.</param>
/// <param name="StepSlot">Stands for each relationship in the predicates.</param>
/// <param name="StepStartSlot">Stands for the node before each relationship in the predicates, or -1.</param>
/// <param name="StepEndSlot">Stands for the node after each relationship in the predicates, or -1.</param>
/// <param name="StartsSlot">Receives the list of the nodes before the relationships, or -1.</param>
/// <param name="EndsSlot">Receives the list of the nodes after the relationships, or -1.</param>
/// <param name="Types">The types that may be walked; none for all.</param>
/// <param name="Outgoing">Whether relationships are walked along their direction.</param>
/// <param name="Incoming">Whether they are walked against it.</param>
/// <param name="Minimum">Least length.</param>
/// <param name="Maximum">Greatest length, or null.</param>
/// <param name="StepPredicates">What each relationship must satisfy.</param>
/// <param name="PathPredicates">What the whole must satisfy.</param>
/// <param name="Count">How many paths, or with <paramref name="Groups"/> how many lengths.</param>
/// <param name="Groups">Whether all paths of a length are taken.</param>
/// <param name="IsSingle">Whether the pattern is one relationship and not a chain.</param>
/// <param name="Description">For the reader of the plan.</param>
internal sealed record ShortestPathPattern(
    int FromSlot,
    int ToSlot,
    int RelationshipSlot,
    int PathSlot,
    int StepSlot,
    int StepStartSlot,
    int StepEndSlot,
    int StartsSlot,
    int EndsSlot,
    TokenReference[] Types,
    bool Outgoing,
    bool Incoming,
    long Minimum,
    long? Maximum,
    Evaluator[] StepPredicates,
    Evaluator[] PathPredicates,
    long Count,
    bool Groups,
    bool IsSingle,
    string Description)
{
    /// <summary>The variables that it sets beside the path.</summary>
    public int[] GroupSlots => [.. new[] { RelationshipSlot, StartsSlot, EndsSlot }.Where(slot => slot >= 0)];
}
