using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>One relationship from a node.</summary>
internal sealed class ExpandPlan(
    Plan input,
    int fromSlot,
    int relationshipSlot,
    int toSlot,
    TokenReference[] types,
    bool outgoing,
    bool incoming,
    bool into,
    int[] distinctFrom,
    string pattern) : Plan(input)
{
    public int FromSlot { get; } = fromSlot;

    public int RelationshipSlot { get; } = relationshipSlot;

    public int ToSlot { get; } = toSlot;

    public TokenReference[] Types { get; } = types;

    public bool Outgoing { get; } = outgoing;

    public bool Incoming { get; } = incoming;

    public bool Into { get; } = into;

    public int[] DistinctFrom { get; } = distinctFrom;

    public string Pattern { get; } = pattern;

    /// <summary>Labels that the node at the other end must have.</summary>
    public List<TokenReference> ToLabels { get; } = [];

    /// <summary>
    /// A list that a later filter demands the node at the other end to be in, or null: where the nodes of the list have
    /// fewer relationships, the walk may begin at them.
    /// </summary>
    public Evaluator? ToAmong { get; set; }

    /// <summary>The labels asked for at an end, for readers of the plan.</summary>
    public static string Labels(string end, IEnumerable<TokenReference> labels)
    {
        var text = string.Join('&', labels.Select(label => label.Name));
        return text.Length == 0 ? string.Empty : $" {end} :{text}";
    }

    public override string Name => Into ? "Expand(Into)" : "Expand(All)";

    public override string Details => Pattern + Labels("to", ToLabels) + (ToAmong is null ? string.Empty : " from either end");
}
