using Gherkin;
using Gherkin.Ast;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>Reads the openCypher compatibility kit.</summary>
internal static class TckKit
{
    /// <summary>All scenarios, examples expanded; skips the test when the kit is absent.</summary>
    public static IReadOnlyList<TckScenario> Load()
    {
        var folder = SharedData.Require("tck", "features");
        return [.. Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(folder, file))];
    }

    private static IEnumerable<TckScenario> Read(string folder, string file)
    {
        using var reader = new StreamReader(file);
        var feature = new Parser().Parse(reader).Feature;
        var name = Path.ChangeExtension(Path.GetRelativePath(folder, file), null);
        var background = feature.Children.OfType<Background>().SelectMany(part => part.Steps).ToList();
        return feature.Children.OfType<Scenario>().SelectMany(scenario => Expand(name, background, scenario));
    }

    private static IEnumerable<TckScenario> Expand(string feature, List<Step> background, Scenario scenario)
    {
        var steps = background.Concat(scenario.Steps).ToList();
        var examples = scenario.Examples.SelectMany(Rows).ToList();
        if (examples.Count == 0)
        {
            return [new(feature, scenario.Name, [.. steps.Select(step => Fill(step, []))])];
        }

        return examples.Select((example, i) => new TckScenario(
            feature, $"{scenario.Name} (example {i + 1})", [.. steps.Select(step => Fill(step, example))]));
    }

    private static IEnumerable<List<(string Name, string Value)>> Rows(Examples examples)
    {
        var names = examples.TableHeader.Cells.Select(cell => $"<{cell.Value}>").ToList();
        return examples.TableBody.Select(row => names.Zip(row.Cells.Select(cell => cell.Value)).ToList());
    }

    private static TckStep Fill(Step step, List<(string Name, string Value)> example)
    {
        var table = step.DataTable?.Rows
            .Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => Replace(cell.Value, example))])
            .ToList();
        var argument = step.DocString?.Content;
        return new(
            Replace(step.Text, example),
            argument is null ? null : Replace(argument, example),
            table ?? []);
    }

    private static string Replace(string text, List<(string Name, string Value)> example) =>
        example.Aggregate(text, (filled, value) => filled.Replace(value.Name, value.Value, StringComparison.Ordinal));
}
