namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>Finds this project's data files in the source tree.</summary>
internal static class SourceFiles
{
    /// <summary>The root of the source tree.</summary>
    public static string Root { get; } = FindRoot();

    public static string Find(params string[] parts) => Path.Combine([Root, "tests", "Neo4j.Tests", .. parts]);

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
