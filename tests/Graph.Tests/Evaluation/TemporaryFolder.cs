namespace ActorGraph.Graph.Tests.Evaluation;

/// <summary>A folder of a test's own.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    /// <summary>The path of a name in the folder: "rules/relations.tsv".</summary>
    public string PathOf(string name) => System.IO.Path.Join([Path, .. name.Split('/')]);

    /// <summary>Writes a file, in a folder inside if its name has one, and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
