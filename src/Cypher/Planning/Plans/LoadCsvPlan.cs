using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>A row for each line of a file.</summary>
internal sealed class LoadCsvPlan(
    Plan input,
    int slot,
    Evaluator source,
    bool withHeaders,
    char separator) : Plan(input)
{
    public int Slot { get; } = slot;

    public Evaluator Source { get; } = source;

    public bool WithHeaders { get; } = withHeaders;

    public char Separator { get; } = separator;

    public override string Name => "LoadCSV";
}
