using System.Text.RegularExpressions;
using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>The procedures that a scenario of the kit says there are.</summary>
/// <param name="scenario">The scenario.</param>
internal sealed partial class TckProcedures(TckScenario scenario) : IProcedureCatalog
{
    private readonly List<ProcedureSignature> _procedures =
        [.. scenario.Steps.Select(step => Declaration().Match(step.Text)).Where(match => match.Success).Select(Read)];

    /// <inheritdoc/>
    public ProcedureSignature? Find(string name) => _procedures.Find(procedure => procedure.Name == name);

    [GeneratedRegex(@"^there exists a procedure ([\w.]+)\((.*?)\) :: \((.*?)\)")]
    private static partial Regex Declaration();

    private static ProcedureSignature Read(Match match) => new(
        match.Groups[1].Value,
        [.. Fields(match.Groups[2].Value).Select(field => new ProcedureInput(field.Name, field.Type))],
        [.. Fields(match.Groups[3].Value).Select(field => new ProcedureOutput(field.Name, field.Type))]);

    private static IEnumerable<(string Name, StaticType Type)> Fields(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(field =>
        {
            var parts = field.Split(" :: ");
            var type = parts[1].TrimEnd('?');
            return (parts[0], SignatureText.ParseType(type[0] + type[1..].ToLowerInvariant()));
        });
}
