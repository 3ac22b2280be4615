namespace ActorGraph.Architecture.Tests;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The C# files under a folder that people wrote, by their path in the repository.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(SourceTree.Find(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string[] Lines(string file) => File.ReadAllLines(SourceTree.Find(file));
}
