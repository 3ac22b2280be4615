using System.Globalization;

namespace ActorGraph.Graph.DataFiles;

/// <summary>A data file that cannot be used: the message names the file, the line and what was expected.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>An error at a line of a data file.</summary>
    /// <param name="path">The file, "Data/actors/states.tsv".</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="reason">What is wrong and what was expected; its form is the key of a translation.</param>
    public DataFileException(string path, int line, FormattableString reason)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}: {reason}"))
    {
        Path = path;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong and what was expected, in English.</summary>
    public FormattableString Reason { get; }
}
