namespace ActorGraph.Cypher.Tests.Support;

/// <summary>Where data outside the repository lies, for tests that can do without.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder in ../shared, or null when it is absent.</summary>
    public static string? Find(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ActorGraph.sln")))
        {
            folder = folder.Parent;
        }

        var path = folder?.Parent is null ? null : Path.Combine([folder.Parent.FullName, "shared", .. parts]);
        return Path.Exists(path) ? path : null;
    }
}
