namespace ActorGraph.Graph.Store;

/// <summary>Reads passwords from files, where neither the list of processes nor a shell's history shows them.</summary>
public static class PasswordFile
{
    /// <summary>Reads the first line of a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The password.</returns>
    /// <exception cref="GraphStoreException">The file cannot be read, or its first line is empty.</exception>
    public static string Read(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault() is { Length: > 0 } password ? password : throw StoreErrors.EmptyPasswordFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.UnreadablePasswordFile(path, error.Message, error);
        }
    }
}
