using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;
using Snapshooter;
using Snapshooter.Xunit;

namespace ActorGraph.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Gold = """
        [{"article": "a", "relations": [
          {"subject": ["Mali"], "type": ["LEFT"], "object": ["Cedeao"], "date": null, "required": true},
          {"subject": ["Niger"], "type": ["LEFT", "SUSPENDED"], "object": ["Cedeao"], "date": null, "required": true}]},
         {"article": "b", "relations": [
          {"subject": ["Togo"], "type": ["MET"], "object": ["Mali"], "date": null, "required": true}]}]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public EvaluateCommandTests()
    {
        Directory.CreateDirectory(InFolder("articles"));
        File.WriteAllText(InFolder("gold.json"), Gold);
        File.WriteAllText(InFolder("articles", "a.txt"), "Un.");
        File.WriteAllText(InFolder("articles", "b.md"), "Deux.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_first_run_gives_the_scores_and_has_nothing_to_compare_with()
    {
        var (exitCode, output, error) = await EvaluateAsync(["Mali LEFT Cedeao", "Togo LEFT ONU"]);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Snapshot.Match(output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_next_run_tells_what_changed(string language)
    {
        await EvaluateAsync(["Mali LEFT Cedeao", "Togo LEFT ONU", "Mali MET Togo"]);

        var (exitCode, output, error) = await EvaluateAsync(["Niger LEFT Cedeao", "Togo MET ONU", "Mali MET Togo"], "--show", "--lang", language);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Snapshot.Match(output, SnapshotNameExtension.Create(language));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_calibration_shows_how_many_relations_of_each_confidence_are_right(string language)
    {
        var (exitCode, output, error) = await EvaluateAsync(
            ["Mali LEFT Cedeao 0.95", "Niger LEFT Cedeao 0.92", "Togo MET Mali 0.71", "Togo LEFT ONU 0.7"], "--calibration", "--lang", language);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Snapshot.Match(output, SnapshotNameExtension.Create(language));
    }

    [Fact]
    public async Task Totals_alone_name_no_article_and_no_relation()
    {
        await EvaluateAsync(["Mali LEFT Cedeao"], "--totals");

        var (exitCode, output, error) = await EvaluateAsync(["Niger LEFT Cedeao", "Togo MET Mali"], "--totals");

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Equal(
            """
            precision 0.500  recall 0.667  F1 0.571  dates 0/0

            What changed since the last run:
              before  precision 0.500  recall 0.333  F1 0.400  dates 0/0
              now     precision 0.500  recall 0.667  F1 0.571  dates 0/0

            """,
            output);
    }

    [Fact]
    public async Task A_run_like_the_last_one_says_so()
    {
        await EvaluateAsync(["Mali LEFT Cedeao"]);

        var (_, output, _) = await EvaluateAsync(["Mali LEFT Cedeao"]);

        Assert.Contains("\n\nNo relation changed since the last run:\n  before  precision 0.500  recall 0.333", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_gold_than_last_time_is_told()
    {
        await EvaluateAsync(["Mali LEFT Cedeao"]);
        await File.WriteAllTextAsync(InFolder("gold.json"), Gold.Replace("Togo", "Tchad", StringComparison.Ordinal));

        var (_, output, _) = await EvaluateAsync(["Mali LEFT Cedeao"]);

        Assert.EndsWith("The gold itself has changed since then: the totals are of different things.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_cannot_be_kept_is_told_and_succeeds()
    {
        await File.WriteAllTextAsync(InFolder("data"), "in the way");

        var (exitCode, output, error) = await EvaluateAsync(["Mali LEFT Cedeao"]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("This run could not be kept; the next one will not be compared with it: ", error, StringComparison.Ordinal);
        Assert.Contains("\nprecision 0.500", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_run_that_is_spoiled_is_told_and_replaced()
    {
        await EvaluateAsync(["Mali LEFT Cedeao"]);
        var kept = Assert.Single(Directory.GetFiles(InFolder("data", "evaluations")));
        await File.WriteAllTextAsync(kept, "{");

        var spoiled = await EvaluateAsync(["Mali LEFT Cedeao"]);
        var replaced = await EvaluateAsync(["Mali LEFT Cedeao"]);

        Assert.Equal(0, spoiled.ExitCode);
        Assert.StartsWith($"{kept}, line 1, column 2: this is no JSON: ", spoiled.Error, StringComparison.Ordinal);
        Assert.EndsWith("There is no earlier run of this gold to compare with.\n", spoiled.Output, StringComparison.Ordinal);
        Assert.Equal(string.Empty, replaced.Error);
    }

    [Fact]
    public async Task Articles_that_are_missing_are_named()
    {
        File.Delete(InFolder("articles", "a.txt"));

        var (exitCode, output, error) = await EvaluateAsync([]);

        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Equal($"{InFolder("articles")} lacks articles of the gold: a\n", error);
    }

    [Theory]
    [InlineData("[{\"article\": \"a\"}]", "gold.json, line 1: expected \"relations\": [{...}, ...]")]
    [InlineData("[\n{\"article\" \"a\"}]", "gold.json, line 2, column 12: this is no JSON: Invalid character after parsing property name.")]
    public async Task A_gold_file_that_is_none_is_told_with_the_place(string text, string message)
    {
        await File.WriteAllTextAsync(InFolder("gold.json"), text);

        var (exitCode, output, error) = await EvaluateAsync([]);

        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(InFolder("data")));
    }

    [Fact]
    public async Task A_folder_is_no_gold_and_a_text_is_no_list_of_articles()
    {
        var folder = await TestProgram.RunAsync("evaluate", _folder);
        var text = await EvaluateAsync([], "--articles", InFolder("articles", "a.txt"));

        Assert.Equal((2, $"{_folder} is a folder: give one file.\n"), (folder.ExitCode, folder.Error));
        Assert.Equal((2, $"{InFolder("articles", "a.txt")}: expected a folder of articles or a .jsonl file.\n"), (text.ExitCode, text.Error));
    }

    // The extraction gives the same relations for every article.
    private Task<(int ExitCode, string Output, string Error)> EvaluateAsync(string[] relations, params string[] options)
    {
        ImmutableArray<Relation> extracted = [.. relations.Select(relation => Relation(relation.Split(' ')))];
        return TestProgram.RunAsync(
            InFolder("data"), article => new ArticleExtraction(article, extracted), ["evaluate", InFolder("gold.json"), .. options]);
    }

    private static Relation Relation(string[] words) => new(
        new Actor(words[0], words[0], ActorKind.State, []),
        words[1],
        new Actor(words[2], words[2], ActorKind.Organisation, []),
        RelationStatus.Asserted,
        null,
        words.Length > 3 ? double.Parse(words[3], CultureInfo.InvariantCulture) : 1,
        null,
        new Evidence(0, string.Empty, 0, 0));

    private string InFolder(params string[] parts) => Path.Join([_folder, .. parts]);
}
