namespace ActorGraph.Graph.DataFiles;

/// <summary>The text of a data file.</summary>
/// <param name="Path">Where it comes from, as messages name it.</param>
/// <param name="Text">Its text.</param>
internal sealed record DataFile(string Path, string Text)
{
    /// <summary>The file with a line emptied, so that the others keep their numbers; null when that line holds no entry.</summary>
    public DataFile? WithoutEntry(int line)
    {
        var lines = Text.Split('\n');
        var header = Array.FindIndex(lines, IsEntry);
        if (line <= header + 1 || line > lines.Length || !IsEntry(lines[line - 1]))
        {
            return null;
        }

        lines[line - 1] = string.Empty;
        return this with { Text = string.Join('\n', lines) };
    }

    private static bool IsEntry(string line) => !string.IsNullOrWhiteSpace(line) && line[0] != '#';
}
