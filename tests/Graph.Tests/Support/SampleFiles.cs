namespace ActorGraph.Graph.Tests.Support;

/// <summary>The articles of <c>samples/</c> and their gold, in the source tree.</summary>
internal static class SampleFiles
{
    public static readonly string Root = FindRoot();

    public static string Gold => Path.Combine(Root, "tests", "Graph.Tests", "Samples", "gold.json");

    public static IEnumerable<string> Articles =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.md").Order(StringComparer.Ordinal);

    /// <summary>Front matter by key, and the text after it.</summary>
    public static (Dictionary<string, string> FrontMatter, string Text) Read(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Root, "samples", name + ".md")).Split("---\n", 3);
        var frontMatter = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'), StringComparer.Ordinal);
        return (frontMatter, parts[2]);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ActorGraph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"No folder above {AppContext.BaseDirectory} holds ActorGraph.sln: run the tests in the source tree.");
    }
}
