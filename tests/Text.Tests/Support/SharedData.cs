namespace ActorGraph.Text.Tests.Support;

/// <summary>Finds the data that lies beside the repository and is no part of it.</summary>
internal static class SharedData
{
    /// <summary>Gives the path of a file, or skips the test when the data is absent.</summary>
    public static string Require(string relativePath)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ActorGraph.sln")))
        {
            folder = folder.Parent;
        }

        var path = Path.Combine(folder?.Parent?.FullName ?? "", "shared", relativePath);
        Skip.IfNot(File.Exists(path), $"'{relativePath}' is not in the folder 'shared' beside the repository.");
        return path;
    }
}
