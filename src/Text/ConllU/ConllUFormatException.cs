namespace ActorGraph.Text.ConllU;

/// <summary>A line that is not CoNLL-U; the message names the file, the line and what was expected.</summary>
public sealed class ConllUFormatException : FormatException
{
    /// <summary>Describes a broken line.</summary>
    /// <param name="source">The file's name.</param>
    /// <param name="line">The line's number, from 1.</param>
    /// <param name="problem">What is wrong and what was expected.</param>
    public ConllUFormatException(string source, int line, string problem)
        : base($"{source}:{line}: {problem}")
    {
        SourceName = source;
        Line = line;
    }

    /// <summary>The file's name as given to the reader.</summary>
    public string SourceName { get; }

    /// <summary>The line's number, from 1.</summary>
    public int Line { get; }
}
