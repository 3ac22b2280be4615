namespace ActorGraph.Graph.Store;

/// <summary>Where the program keeps what it keeps for a user, unless told otherwise.</summary>
public static class UserDataFolder
{
    /// <summary>"actorgraph" in XDG_DATA_HOME or ~/.local/share on Linux, Application Support on macOS, AppData\Local on Windows.</summary>
    public static string Path => System.IO.Path.Join(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "actorgraph");
}
