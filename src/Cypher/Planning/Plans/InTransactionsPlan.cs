using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Another plan for each row, committed after every so many rows.</summary>
/// <param name="input">The rows.</param>
/// <param name="inner">The plan to run for each.</param>
internal sealed class InTransactionsPlan(Plan input, Plan inner) : Plan(input, inner)
{
    /// <summary>Rows a transaction, or null for the usual number.</summary>
    public Evaluator? BatchSize { get; init; }

    public TransactionErrorMode OnError { get; init; }

    /// <summary>The variables of the rows.</summary>
    public int[] InputSlots { get; init; } = [];

    /// <summary>The variables that the inner plan gives; null when it gives no rows, and each input row stays one.</summary>
    public int[]? OutputSlots { get; init; }

    /// <summary>Whether a row for which the inner plan gives nothing is kept with nulls.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The variable of REPORT STATUS, or null.</summary>
    public int? StatusSlot { get; init; }

    public override string Name => OutputSlots is null ? "TransactionForeach" : "TransactionApply";

    public override string Details => $"ON ERROR {OnError.ToString().ToUpperInvariant()}";
}
