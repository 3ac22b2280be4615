using System.Text;

namespace ActorGraph.Text.ConllU;

/// <summary>Reads sentences from CoNLL-U text.</summary>
public static class ConllUReader
{
    /// <summary>Reads all sentences of a file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>The sentences, read as they are asked for; the file is closed after the last one.</returns>
    /// <exception cref="ConllUFormatException">A line is not CoNLL-U.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<ConllUSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        foreach (var sentence in Read(reader, path))
        {
            yield return sentence;
        }
    }

    /// <summary>Reads all sentences of a text.</summary>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="source">The name used in error messages.</param>
    /// <returns>The sentences, read as they are asked for.</returns>
    /// <exception cref="ConllUFormatException">A line is not CoNLL-U.</exception>
    public static IEnumerable<ConllUSentence> Read(TextReader reader, string source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(source);
        var builder = new ConllUSentenceBuilder(source);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0)
            {
                builder.Add(line, number);
            }
            else if (builder.Finish(number) is { } sentence)
            {
                yield return sentence;
            }
        }

        if (builder.Finish(number) is { } last)
        {
            yield return last;
        }
    }
}
