namespace ActorGraph.Cypher;

/// <summary>A step of an explained or profiled plan.</summary>
/// <param name="Operator">Its name.</param>
/// <param name="Details">What it works on.</param>
/// <param name="EstimatedRows">Rows that the planner expected.</param>
/// <param name="Rows">Rows that it gave; null when it was not run.</param>
/// <param name="StoreAccesses">How often it asked the store for something; null when it was not run.</param>
/// <param name="Inputs">The steps that it takes rows from.</param>
public sealed record CypherPlan(
    string Operator,
    string Details,
    double EstimatedRows,
    long? Rows,
    long? StoreAccesses,
    IReadOnlyList<CypherPlan> Inputs)
{
    /// <summary>The plan as a tree in text, a line a step.</summary>
    public override string ToString() => Planning.PlanText.Render(this);
}
