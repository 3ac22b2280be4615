using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.ConllU;

/// <summary>Gathers the lines of one sentence and checks them.</summary>
internal sealed class ConllUSentenceBuilder(string source)
{
    private const int ColumnCount = 10;

    private readonly List<string> _comments = [];
    private readonly List<ConllUWord> _words = [];
    private readonly List<int> _lines = [];
    private readonly List<ConllUContraction> _contractions = [];

    public void Add(string line, int number)
    {
        if (line[0] == '#')
        {
            _comments.Add(line[1..].TrimStart(' '));
            return;
        }

        var columns = line.Split('\t');
        if (columns.Length != ColumnCount)
        {
            throw new ConllUFormatException(
                source, number, $"expected {ColumnCount} columns separated by tabs, found {columns.Length}");
        }

        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return; // An empty node of the enhanced graph.
        }

        if (columns[0].Contains('-', StringComparison.Ordinal))
        {
            AddContraction(columns, number);
        }
        else
        {
            AddWord(columns, number);
        }
    }

    /// <summary>Ends the sentence.</summary>
    /// <returns>The sentence, or null when no word was added.</returns>
    public ConllUSentence? Finish(int number)
    {
        if (_words.Count == 0)
        {
            if (_contractions.Count > 0)
            {
                throw new ConllUFormatException(source, number, "the sentence ends before the words of its contraction");
            }

            _comments.Clear();
            return null;
        }

        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Head >= _words.Count)
            {
                throw new ConllUFormatException(
                    source, _lines[i], $"head {_words[i].Head + 1} is beyond the sentence of {_words.Count} words");
            }
        }

        if (_contractions.Count > 0 && _contractions[^1].Last >= _words.Count)
        {
            throw new ConllUFormatException(
                source, number, $"contraction '{_contractions[^1].Form}' ends beyond the sentence");
        }

        var sentence = new ConllUSentence([.. _comments], [.. _words], [.. _contractions]);
        _comments.Clear();
        _words.Clear();
        _lines.Clear();
        _contractions.Clear();
        return sentence;
    }

    private void AddWord(string[] columns, int number)
    {
        if (Number(columns[0], number, "ID") != _words.Count + 1)
        {
            throw new ConllUFormatException(
                source, number, $"expected word {_words.Count + 1}, found '{columns[0]}'");
        }

        if (columns[1].Length == 0)
        {
            throw new ConllUFormatException(source, number, "the form is empty");
        }

        if (!PartOfSpeechNames.TryParse(columns[3], out var part))
        {
            throw new ConllUFormatException(
                source, number, $"'{columns[3]}' is not a universal part of speech such as NOUN");
        }

        var head = columns[6] == "_" ? 0 : Number(columns[6], number, "HEAD");
        var (miscellany, spaceAfter) = Miscellany(columns[9]);
        var features = columns[5] == "_" ? "" : columns[5];
        _words.Add(new ConllUWord(
            columns[1], columns[2], part, columns[4], features, head - 1, columns[7], columns[8], miscellany, spaceAfter));
        _lines.Add(number);
    }

    private void AddContraction(string[] columns, int number)
    {
        var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        var first = Number(columns[0][..dash], number, "ID");
        var last = Number(columns[0][(dash + 1)..], number, "ID");
        if (first != _words.Count + 1 || last <= first)
        {
            throw new ConllUFormatException(
                source, number, $"expected a contraction from word {_words.Count + 1} on, found '{columns[0]}'");
        }

        var (miscellany, spaceAfter) = Miscellany(columns[9]);
        _contractions.Add(new ConllUContraction(first - 1, last - 1, columns[1], miscellany, spaceAfter));
    }

    private int Number(string value, int number, string column)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var result))
        {
            return result;
        }

        throw new ConllUFormatException(source, number, $"expected a number in column {column}, found '{value}'");
    }

    private static (string Miscellany, bool SpaceAfter) Miscellany(string column)
    {
        if (column == "_")
        {
            return ("", true);
        }

        const string NoSpace = "SpaceAfter=No";
        var parts = column.Split('|');
        return parts.Contains(NoSpace)
            ? (string.Join('|', parts.Where(part => part != NoSpace)), false)
            : (column, true);
    }
}
