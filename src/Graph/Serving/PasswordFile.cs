namespace ActorGraph.Graph.Serving;

/// <summary>Reads passwords from files, where neither the list of processes nor a shell's history shows them.</summary>
public static class PasswordFile
{
    /// <summary>Reads the first line of a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The password.</returns>
    /// <exception cref="ServingException">The file cannot be read, or its first line is empty.</exception>
    public static string Read(string path)
    {
        try
        {
            var password = File.ReadLines(path).FirstOrDefault();
            return string.IsNullOrEmpty(password) ? throw ServingException.NoPassword(path) : password;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ServingException.UnreadablePassword(path, problem);
        }
    }
}
