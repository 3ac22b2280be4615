namespace ActorGraph.Tests.Support;

/// <summary>Data that lies beside the source tree and is no part of it, for tests that can do without.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder in ../shared, or null when it is absent.</summary>
    public static string? Find(params string[] parts)
    {
        var path = SourceTree.Find(["..", "shared", .. parts]);
        return Path.Exists(path) ? Path.GetFullPath(path) : null;
    }

    /// <summary>Path of a file or folder in ../shared; skips the test when it is absent.</summary>
    public static string Require(params string[] parts)
    {
        var path = Find(parts);
        Skip.If(path is null, $"Needs ../shared/{string.Join('/', parts)} beside the source tree, which is not there.");
        return path!;
    }
}
