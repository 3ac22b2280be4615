namespace ActorGraph.Text.Tokenization;

/// <summary>Tells line breaks that the writer meant from those of a text wrapped to a width.</summary>
internal sealed class LineBreaks
{
    private const int WidestWrap = 120;

    private readonly string _text;
    private readonly int _width;

    public LineBreaks(string text)
    {
        _text = text;
        _width = LongestLine(text);
    }

    /// <summary>How many lines end between two offsets; "\r\n" counts once.</summary>
    public int Count(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (Characters.IsLineBreak(_text[i]) && !(_text[i] == '\n' && i > 0 && _text[i - 1] == '\r'))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>
    /// Whether the break between two words was meant: the line had room for the next word, or lines are too long to have
    /// been wrapped at all.
    /// </summary>
    public bool IsDeliberate(int from, int to)
    {
        if (_width > WidestWrap)
        {
            return true;
        }

        var start = from;
        while (start > 0 && from - start <= _width && !Characters.IsLineBreak(_text[start - 1]))
        {
            start--;
        }

        var wordEnd = to;
        while (wordEnd < _text.Length && wordEnd - to <= _width && !Characters.IsBlank(_text[wordEnd]))
        {
            wordEnd++;
        }

        return from - start + 1 + (wordEnd - to) <= _width;
    }

    private static int LongestLine(string text)
    {
        var (longest, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || Characters.IsLineBreak(text[i]))
            {
                longest = Math.Max(longest, i - start);
                start = i + 1;
            }
        }

        return longest;
    }
}
