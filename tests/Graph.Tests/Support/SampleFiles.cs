namespace ActorGraph.Graph.Tests.Support;

/// <summary>The articles of <c>samples/</c> and their gold, in the source tree.</summary>
internal static class SampleFiles
{
    public static string Gold => SourceTree.Find("tests", "Graph.Tests", "Samples", "gold.json");

    public static IEnumerable<string> Articles =>
        Directory.EnumerateFiles(SourceTree.Find("samples"), "*.md").Order(StringComparer.Ordinal);

    /// <summary>Front matter by key, and the text after it.</summary>
    public static (Dictionary<string, string> FrontMatter, string Text) Read(string name)
    {
        var parts = File.ReadAllText(SourceTree.Find("samples", name + ".md")).Split("---\n", 3);
        var frontMatter = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'), StringComparer.Ordinal);
        return (frontMatter, parts[2]);
    }
}
