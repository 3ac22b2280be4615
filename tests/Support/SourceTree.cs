namespace ActorGraph.Tests.Support;

/// <summary>The source tree that the tests were built in.</summary>
internal static class SourceTree
{
    /// <summary>The folder that holds everything.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Path of a file or folder by its path in the tree.</summary>
    public static string Find(params string[] parts) => Path.Combine([Root, .. parts]);

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
