using Snapshooter;
using Snapshooter.Xunit;

namespace ActorGraph.Cli.Tests.Commands;

public sealed class ExtractCommandTests
{
    [Fact]
    public async Task A_table_is_for_people()
    {
        var (exitCode, output, _) = await TestProgram.RunAsync("extract", "-");

        Assert.Equal(0, exitCode);
        Snapshot.Match(output);
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        var (exitCode, output, _) = await TestProgram.RunAsync(
            "extract", "-", "--format", "json", "--date", "2024-09-17", "--publisher", "Journal", "--title", "Titre");

        Assert.Equal(0, exitCode);
        Snapshot.Match(output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task An_explanation_says_what_made_each_relation(string language)
    {
        var (exitCode, output, error) = await TestProgram.RunAsync("extract", "-", "--explain", "--lang", language);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Snapshot.Match(output, SnapshotNameExtension.Create(language));
    }

    [Fact]
    public async Task An_explanation_in_json_has_the_same_as_fields_and_all_mentions()
    {
        var (exitCode, output, _) = await TestProgram.RunAsync("extract", "-", "--explain", "--format", "json");

        Assert.Equal(0, exitCode);
        Snapshot.Match(output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_page_shows_the_article_with_its_mentions_and_relations(string language)
    {
        var (exitCode, output, error) = await TestProgram.RunAsync(
            "extract", "-", "--format", "html", "--explain", "--title", "Titre", "--date", "2024-09-17", "--lang", language);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Snapshot.Match(output, SnapshotNameExtension.Create(language));
    }

    [Theory]
    [InlineData("0.87", true)]
    [InlineData("0.88", false)]
    public async Task Relations_of_little_confidence_can_be_left_out(string confidence, bool isThere)
    {
        var (exitCode, output, error) = await TestProgram.RunAsync("extract", "-", "--min-confidence", confidence);

        Assert.Equal(0, exitCode);
        Assert.Equal(isThere, output.Contains("LEFT", StringComparison.Ordinal));
        Assert.Equal(isThere ? string.Empty : "No relations.\n", error);
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        var folder = Path.GetTempPath();

        var (exitCode, _, error) = await TestProgram.RunAsync("extract", folder);

        Assert.Equal(2, exitCode);
        Assert.Equal($"{folder} is a folder: give one file.\n", error);
    }
}
