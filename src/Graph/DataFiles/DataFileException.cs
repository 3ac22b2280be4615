namespace ActorGraph.Graph.DataFiles;

/// <summary>A data file that cannot be used: the message names the file, the line and what was expected.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>An error at a line of a data file.</summary>
    /// <param name="path">The file, "Data/actors/states.tsv".</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What is wrong and what was expected.</param>
    public DataFileException(string path, int line, string message)
        : base($"{path}, line {line}: {message}")
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
