namespace ActorGraph.Graph.Resources;

/// <summary>Text files that the program carries.</summary>
internal static class EmbeddedText
{
    /// <summary>The names that begin with a folder's, in the order of character codes.</summary>
    public static IEnumerable<string> Names(string folder) => typeof(EmbeddedText).Assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of one.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program carries no file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
