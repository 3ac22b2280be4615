using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Tests.Support;
using Xunit.Abstractions;

namespace ActorGraph.Cypher.Tests.Syntax;

public sealed class TckParsingTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Every_query_of_the_kit_that_runs_can_be_read()
    {
        var scenarios = TckKit.Load();

        var failures = new List<string>();
        foreach (var scenario in scenarios)
        {
            var refused = scenario.Steps.Any(step => step.Text.Contains("should be raised at compile time"));
            foreach (var step in scenario.Steps.Where(step => step.Argument is not null && !refused))
            {
                if (Parser.Parse(step.Argument!).Error is { } error)
                {
                    failures.Add($"{scenario}\n{error.Message}");
                }
            }
        }

        output.WriteLine($"{scenarios.Count} scenarios, {failures.Count} queries refused");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(20)));
    }
}
