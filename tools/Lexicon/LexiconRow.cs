using System.IO.Compression;
using System.Text;

namespace ActorGraph.Lexicon;

/// <summary>One line of the dictionary: form, lemma, tag and frequency class.</summary>
internal sealed record LexiconRow(string Form, string Lemma, string Tag, int Frequency)
{
    /// <summary>Reads a dictionary of four columns separated by tabs, compressed when its name ends in ".gz".</summary>
    /// <exception cref="FormatException">A line has not four columns or a frequency class beyond A to Z.</exception>
    public static List<LexiconRow> ReadAll(string path)
    {
        using var file = File.OpenRead(path);
        using var content = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : (Stream)file;
        using var reader = new StreamReader(content, Encoding.UTF8);
        var rows = new List<LexiconRow>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns.Length != 4 || columns[0].Length == 0 || columns[3] is not [>= 'A' and <= 'Z'])
            {
                throw new FormatException(
                    $"{path}:{rows.Count + 1}: expected form, lemma, tag and a frequency class from A to Z, separated by tabs, found '{line}'");
            }

            rows.Add(new LexiconRow(columns[0], columns[1], columns[2], columns[3][0] - 'A'));
        }

        return rows;
    }
}
