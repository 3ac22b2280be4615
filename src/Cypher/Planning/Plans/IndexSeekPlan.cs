using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The nodes that an index finds.</summary>
internal sealed class IndexSeekPlan(Plan input, int slot, SchemaRule rule, IndexSeekKind kind, Evaluator[] values)
    : Plan(input), IOrderedPlan
{
    public int Slot { get; } = slot;

    public SchemaRule Rule { get; } = rule;

    public IndexSeekKind Kind { get; } = kind;

    /// <summary>A value for each key of an index; for IN and a prefix the list or text alone; for a range nothing.</summary>
    public Evaluator[] Values { get; } = values;

    public Evaluator? Lower { get; init; }

    public bool LowerInclusive { get; init; }

    public Evaluator? Upper { get; init; }

    public bool UpperInclusive { get; init; }

    /// <summary>Only of a range.</summary>
    public WantedOrder? Order { get; init; }

    public string Description { get; init; } = string.Empty;

    public override string Name => Kind switch
    {
        IndexSeekKind.Range => "NodeIndexSeekByRange",
        IndexSeekKind.Prefix => "NodeIndexSeekByPrefix",
        _ => Rule.IsUnique ? "NodeUniqueIndexSeek" : "NodeIndexSeek",
    };

    public override string Details => Order is { Descending: true } ? Description + " DESC" : Description;
}
