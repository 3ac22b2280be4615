using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Tests.Support;
using Xunit.Abstractions;

namespace ActorGraph.Cypher.Tests.Binding;

public sealed partial class TckBindingTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Every_scenario_of_the_kit_binds_or_is_refused_as_it_says()
    {
        var scenarios = TckKit.Load();

        var outcomes = scenarios.Select(scenario => (scenario.Feature, Problem: Check(scenario))).ToList();

        Report(outcomes);
        var problems = outcomes.Where(outcome => outcome.Problem is not null).Select(outcome => outcome.Problem).ToList();
        Assert.True(problems.Count == 0, $"{problems.Count} problems\n\n{string.Join("\n\n", problems.Take(40))}");
    }

    /// <summary>Says in what a scenario goes otherwise than it should, or gives null.</summary>
    private static string? Check(TckScenario scenario)
    {
        var expected = scenario.Steps
            .Select(step => Raised().Match(step.Text))
            .FirstOrDefault(match => match.Success);
        foreach (var step in scenario.Steps.Where(step => step.Argument is not null))
        {
            var error = Compile(scenario, step.Argument!);
            var found = error is null ? "no error" : $"{error.Kind}: {error.Detail}";
            var isRefused = expected is not null && step.Text.StartsWith("executing query", StringComparison.Ordinal);
            var isRight = (error, isRefused) switch
            {
                (null, false) => true,
                ({ Place: not null }, true) => Fits(found, expected!),
                (null, true) => expected!.Groups["phase"].Value == "any time",
                _ => false,
            };
            if (!isRight)
            {
                return $"{scenario}\n{step.Argument}\nexpected {expected?.Value ?? "no error"}\nfound {found}\n{error?.Message}";
            }
        }

        return null;
    }

    private static bool Fits(string found, Match expected) =>
        expected.Groups["detail"].Value == "*"
            ? found.StartsWith(expected.Groups["kind"].Value, StringComparison.Ordinal)
            : found == $"{expected.Groups["kind"].Value}: {expected.Groups["detail"].Value}";

    private static CypherError? Compile(TckScenario scenario, string query)
    {
        var parsed = Parser.Parse(query);
        var parameters = scenario.Steps
            .Where(step => step.Text.StartsWith("parameters are", StringComparison.Ordinal))
            .SelectMany(step => step.Table.Select(row => row[0]))
            .ToHashSet();
        return parsed.Value is null
            ? parsed.Error
            : Binder.Bind(parsed.Value, query, FunctionCatalog.BuiltIn, new TckProcedures(scenario), parameters).Error;
    }

    private void Report(List<(string Feature, string? Problem)> outcomes)
    {
        var report = new StringBuilder();
        foreach (var feature in outcomes.GroupBy(outcome => outcome.Feature))
        {
            var passed = feature.Count(outcome => outcome.Problem is null);
            report.AppendLine(CultureInfo.InvariantCulture, $"{passed,5} of {feature.Count(),5}  {feature.Key}");
        }

        var total = outcomes.Count(outcome => outcome.Problem is null);
        report.AppendLine(CultureInfo.InvariantCulture, $"{total,5} of {outcomes.Count,5}  all");
        output.WriteLine(report.ToString());
    }

    [GeneratedRegex("^an? (?<kind>\\w+) should be raised at (?<phase>compile time|any time): (?<detail>\\S+)")]
    private static partial Regex Raised();
}
