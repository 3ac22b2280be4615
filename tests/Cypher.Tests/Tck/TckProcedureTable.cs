using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Results;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Tests.Support;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>The procedures that a scenario says there are, with the rows that its tables give them.</summary>
internal static class TckProcedureTable
{
    public static ProcedureTable Read(TckScenario scenario)
    {
        var catalog = new TckProcedures(scenario);
        return new ProcedureTable(scenario.Steps
            .Where(step => step.Text.StartsWith("there exists a procedure", StringComparison.Ordinal))
            .Select(step => (Signature: catalog.Find(step.Text.Split(' ')[4].Split('(')[0])!, step.Table))
            .Select(found => (found.Signature.Name, (Func<ProcedureSignature>)(() => found.Signature), Body(found.Signature, found.Table))));
    }

    private static ProcedureBody Body(ProcedureSignature signature, IReadOnlyList<IReadOnlyList<string>> table)
    {
        var rows = table.Skip(1).Where(row => row.Count == signature.Inputs.Count + signature.Outputs.Count)
            .Select(row => row.Select(ToValue).ToArray())
            .ToList();
        var inputs = signature.Inputs.Count;
        return (_, arguments) => rows
            .Where(row => arguments.Select((argument, i) => Matches(argument, row[i])).All(matches => matches))
            .Select(row => row[inputs..]);
    }

    private static bool Matches(Value argument, Value cell) => ValueEquivalence.Instance.Equals(argument, cell);

    private static Value ToValue(string cell) =>
        ParameterConverter.Convert(new Dictionary<string, object?> { ["value"] = TckLiteral.Read(cell) })["value"];
}
