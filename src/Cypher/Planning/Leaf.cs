using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>A way to find the first node of a pattern, with what it is expected to cost.</summary>
/// <param name="Rows">Nodes expected for each row that comes in.</param>
/// <param name="IsSeek">Whether it finds them by value, and not by reading all of a kind.</param>
/// <param name="NeedsRow">Whether the value comes from the row that the match begins with.</param>
/// <param name="Make">Makes the plan over an input.</param>
internal sealed record Leaf(double Rows, bool IsSeek, bool NeedsRow, Func<Plan, Plan> Make)
{
    /// <summary>Predicates that hold of all that it finds, and need no test.</summary>
    public IReadOnlyList<Predicate> Solves { get; init; } = [];
}
