namespace ActorGraph.Cypher.Tests.Support;

/// <summary>A folder for a store's files that goes when the test ends.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cypher-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
