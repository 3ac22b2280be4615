namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>A step of a plan. Once planned it does not change; operators are made from it for each run.</summary>
internal abstract class Plan
{
    protected Plan(params Plan[] inputs) => Inputs = inputs;

    /// <summary>The plans that it takes rows from; of those that run another for each row, that one is the last.</summary>
    public IReadOnlyList<Plan> Inputs { get; }

    /// <summary>Rows that the planner expects.</summary>
    public double EstimatedRows { get; set; } = 1;

    public abstract string Name { get; }

    /// <summary>What a reader of the plan wants to know beside the name.</summary>
    public virtual string Details { get; init; } = string.Empty;
}
