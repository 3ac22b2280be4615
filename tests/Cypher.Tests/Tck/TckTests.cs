using System.Globalization;
using ActorGraph.Cypher.Tests.Support;
using Xunit.Abstractions;

namespace ActorGraph.Cypher.Tests.Tck;

public sealed class TckTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Every_scenario_of_the_compatibility_kit_passes()
    {
        var scenarios = TckKit.Load();

        var results = scenarios
            .AsParallel().AsOrdered()
            .Select(scenario => (Scenario: scenario, Problem: TckRunner.Run(scenario)))
            .ToList();

        foreach (var feature in results.GroupBy(result => result.Scenario.Feature))
        {
            var failed = feature.Count(result => result.Problem is not null);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{feature.Count() - failed,4} passed {failed,4} failed  {feature.Key}"));
        }

        var failures = results.Where(result => result.Problem is not null)
            .Select(result => $"{result.Scenario}\n       {result.Problem}")
            .ToList();
        failures.ForEach(output.WriteLine);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{results.Count - failures.Count} of {results.Count} scenarios pass"));
        Assert.Empty(failures);
    }
}
