using System.Text.RegularExpressions;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>Runs a scenario of the kit, and says what is wrong, or null.</summary>
internal sealed partial class TckRunner
{
    private static readonly string[] Effects = ["nodes", "relationships", "properties", "labels"];

    private readonly TckScenario _scenario;
    private readonly Dictionary<string, object?> _parameters = [];
    private TckOutcome? _outcome;
    private Dictionary<string, HashSet<string>> _before = [];
    private Dictionary<string, HashSet<string>> _after = [];

    private TckRunner(TckScenario scenario) => _scenario = scenario;

    public static string? Run(TckScenario scenario)
    {
        try
        {
            return new TckRunner(scenario).Run();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return $"{problem.GetType().Name}: {problem.Message} {problem.StackTrace?.Split('\n')[0]}";
        }
    }

    private string? Run()
    {
        using var graph = new TckGraph(TckProcedureTable.Read(_scenario));
        foreach (var step in _scenario.Steps)
        {
            if (Take(graph, step) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? Take(TckGraph graph, TckStep step)
    {
        var text = step.Text;
        if (text is "an empty graph" or "any graph" || text.StartsWith("there exists a procedure", StringComparison.Ordinal))
        {
            return null;
        }

        if (text.StartsWith("the ", StringComparison.Ordinal) && text.EndsWith(" graph", StringComparison.Ordinal))
        {
            var name = text[4..^6];
            return Prepare(graph, File.ReadAllText(SharedData.Find("tck", "graphs", name, name + ".cypher")!));
        }

        switch (text)
        {
            case "having executed:":
                return Prepare(graph, step.Argument!);
            case "parameters are:":
                foreach (var row in step.Table)
                {
                    _parameters[row[0]] = graph.Run("RETURN " + row[1] + " AS value", [], false).Error is null
                        ? TckLiteral.Read(row[1])
                        : throw new FormatException(row[1]);
                }

                return null;
            case "executing query:" or "executing control query:":
                _before = graph.Observe();
                _outcome = graph.Run(step.Argument!, _parameters, IgnoresListOrder());
                _after = graph.Observe();
                return null;
            case "the result should be empty":
                return CheckError() ?? (_outcome!.Rows.Count == 0 ? null : $"expected no rows, got {_outcome.Rows.Count}");
            case "no side effects" or "no side effects#":
                return CheckEffects([]);
            case "the side effects should be:":
                return CheckEffects(step.Table.ToDictionary(row => row[0], row => int.Parse(row[1], null)));
        }

        if (text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            return CheckRows(step, text);
        }

        var error = ErrorStep().Match(text);
        return error.Success ? CheckFailure(error) : $"unknown step: {text}";
    }

    private bool IgnoresListOrder() => _scenario.Steps.Any(
        step => step.Text.Contains("ignoring element order for lists", StringComparison.Ordinal));

    private static string? Prepare(TckGraph graph, string query)
    {
        var outcome = graph.Run(query, [], false);
        return outcome.Error is null ? null : $"preparing: {outcome.Error.Summary}";
    }

    private string? CheckError() =>
        _outcome!.Error is null ? null : $"failed: {_outcome.Error.Kind} {_outcome.Error.Detail}: {_outcome.Error.Summary}";

    private string? CheckRows(TckStep step, string text)
    {
        if (CheckError() is { } problem)
        {
            return problem;
        }

        var ordered = text.Contains("in order", StringComparison.Ordinal);
        var ignoreLists = text.Contains("ignoring", StringComparison.Ordinal);
        if (!step.Table[0].SequenceEqual(_outcome!.Columns))
        {
            return $"columns: expected {string.Join(", ", step.Table[0])}, got {string.Join(", ", _outcome.Columns)}";
        }

        var expected = step.Table.Skip(1).Select(
            row => string.Join(" | ", row.Select(cell => TckValueParser.Canonical(cell, ignoreLists)))).ToList();
        var actual = _outcome.Rows.Select(row => string.Join(" | ", row)).ToList();
        if (!ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }

        return expected.SequenceEqual(actual)
            ? null
            : $"rows: expected {Shorten(expected)}, got {Shorten(actual)}";
    }

    private static string Shorten(List<string> rows)
    {
        var text = string.Join(" ; ", rows);
        return text.Length > 300 ? text[..300] + "..." : text;
    }

    private string? CheckEffects(Dictionary<string, int> expected)
    {
        if (_outcome!.Error is not null && expected.Count > 0)
        {
            return CheckError();
        }

        foreach (var effect in Effects)
        {
            var added = _after[effect].Except(_before[effect]).Count();
            var removed = _before[effect].Except(_after[effect]).Count();
            if (added != expected.GetValueOrDefault("+" + effect) || removed != expected.GetValueOrDefault("-" + effect))
            {
                return $"side effects: {effect} +{added} -{removed}";
            }
        }

        return null;
    }

    private string? CheckFailure(Match expected)
    {
        var (type, time, detail) = (expected.Groups[1].Value, expected.Groups[2].Value, expected.Groups[3].Value);
        if (_outcome!.Error is not { } error)
        {
            return $"expected {type} {detail}, got {_outcome.Rows.Count} rows";
        }

        var kind = error.Kind switch
        {
            "ConstraintValidationFailed" => "ConstraintVerificationFailed",
            "ProcedureNotFound" => "ProcedureError",
            var other => other,
        };
        var phase = error.Phase == CypherErrorPhase.CompileTime ? "compile time" : "runtime";
        var fits = kind == type && (detail == "*" || detail == error.Detail) && (time == "any time" || time == phase);
        return fits ? null : $"expected {type} at {time}: {detail}, got {kind} at {phase}: {error.Detail}: {error.Summary}";
    }

    [GeneratedRegex(@"^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$")]
    private static partial Regex ErrorStep();
}
