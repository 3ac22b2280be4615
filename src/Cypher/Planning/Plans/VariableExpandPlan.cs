using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>A chain of relationships from a node.</summary>
internal sealed class VariableExpandPlan(
    Plan input,
    int fromSlot,
    int relationshipSlot,
    int toSlot,
    int stepSlot,
    TokenReference[] types,
    bool outgoing,
    bool incoming,
    bool into,
    bool reversed,
    long minimum,
    long? maximum,
    Evaluator[] stepPredicates,
    int[] distinctFrom,
    string pattern) : Plan(input)
{
    public int FromSlot { get; } = fromSlot;

    public int RelationshipSlot { get; } = relationshipSlot;

    public int ToSlot { get; } = toSlot;

    public int StepSlot { get; } = stepSlot;

    public TokenReference[] Types { get; } = types;

    public bool Outgoing { get; } = outgoing;

    public bool Incoming { get; } = incoming;

    public bool Into { get; } = into;

    public bool Reversed { get; } = reversed;

    public long Minimum { get; } = minimum;

    public long? Maximum { get; } = maximum;

    public Evaluator[] StepPredicates { get; } = stepPredicates;

    public int[] DistinctFrom { get; } = distinctFrom;

    public string Pattern { get; } = pattern;

    public override string Name => Into ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";

    public override string Details => Pattern;
}
