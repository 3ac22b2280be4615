using System.Text.RegularExpressions;

namespace ActorGraph.Architecture.Tests;

/// <summary>How source files are cut.</summary>
public sealed partial class FileTests
{
    private const int LongestFile = 500;

    [Fact]
    public void No_source_file_is_longer_than_people_read()
    {
        var tooLong = Repository.SourceFiles("src")
            .Select(file => (File: file, Lines: Repository.Lines(file).Length))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.File}: {file.Lines} lines, {LongestFile} at most");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_source_file_has_one_type_at_the_top_and_its_name()
    {
        var wrong =
            from file in Repository.SourceFiles("src")
            let types = Repository.Lines(file)
                .Select(line => TypeForm().Match(line)).Where(match => match.Success)
                .Select(match => match.Groups["name"].Value).Distinct().ToList()
            let name = Path.GetFileName(file).Split('.')[0].Split('{')[0]
            where types.Count > 1 || (types.Count == 1 && types[0] != name)
            select $"{file}: {string.Join(", ", types)}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Libraries_never_print()
    {
        var wrong =
            from folder in Directory.GetDirectories(SourceTree.Find("src"))
            where Path.GetFileName(folder) != "Cli"
            from file in Repository.SourceFiles($"src/{Path.GetFileName(folder)}")
            where Repository.Lines(file).Any(line => line.Contains("Console.", StringComparison.Ordinal))
            select file;

        Assert.Empty(wrong);
    }

    // File-scoped namespaces: types at the top stand at the beginning of a line.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|partial|readonly|ref|unsafe) )*(?:class|struct|interface|enum|record(?: struct| class)?) (?<name>\w+)")]
    private static partial Regex TypeForm();
}
