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

    [Fact]
    public async Task A_folder_is_refused()
    {
        var folder = Path.GetTempPath();

        var (exitCode, _, error) = await TestProgram.RunAsync("extract", folder);

        Assert.Equal(2, exitCode);
        Assert.Equal($"{folder} is a folder: give one file.\n", error);
    }
}
