using System.Globalization;
using ActorGraph.Cypher.Tests.Support;
using Xunit.Abstractions;

namespace ActorGraph.Cypher.Tests.Tck;

public sealed class TckTests(ITestOutputHelper output)
{
    /// <summary>Scenarios that passed when this was written: fewer is a step back.</summary>
    private const int Floor = 3896;

    [SkippableFact]
    public void The_compatibility_kit_passes_as_far_as_it_did()
    {
        var scenarios = TckKit.Load();
        Skip.If(scenarios is null, "The openCypher compatibility kit is not at ../shared/tck.");

        var results = scenarios
            .AsParallel().AsOrdered()
            .Select(scenario => (Scenario: scenario, Problem: TckRunner.Run(scenario)))
            .ToList();

        foreach (var feature in results.GroupBy(result => result.Scenario.Feature))
        {
            var passed = feature.Count(result => result.Problem is null);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{passed,4} of {feature.Count(),4}  {feature.Key}"));
        }

        foreach (var (scenario, problem) in results.Where(result => result.Problem is not null))
        {
            output.WriteLine($"FAILED {scenario}\n       {problem}");
        }

        var total = results.Count(result => result.Problem is null);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total} of {results.Count} scenarios pass"));
        var report = Environment.GetEnvironmentVariable("TCK_REPORT");
        if (report is not null)
        {
            File.WriteAllLines(report, results.Select(result => $"{(result.Problem is null ? "PASS" : "FAIL")} {result.Scenario} :: {result.Problem?.ReplaceLineEndings(" ")}"));
        }

        Assert.True(total >= Floor, $"{total} scenarios pass, and {Floor} did before.");
    }
}
