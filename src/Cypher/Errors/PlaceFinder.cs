namespace ActorGraph.Cypher.Errors;

/// <summary>Finds line and column of offsets that do not go back: the text is read once, however many there are.</summary>
/// <param name="text">The query's text.</param>
internal sealed class PlaceFinder(string text)
{
    private int _line = 1;
    private int _start;
    private int _next;
    private string? _lineText;

    /// <param name="offset">An offset, none before those asked for; one outside the text is taken to its nearest end.</param>
    public CypherErrorPlace Find(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        for (; _next < offset; _next++)
        {
            var endsLine = text[_next] == '\n' || (text[_next] == '\r' && (_next + 1 == text.Length || text[_next + 1] != '\n'));
            if (endsLine)
            {
                _line++;
                _start = _next + 1;
                _lineText = null;
            }
        }

        _lineText ??= LineText();
        return new(offset, _line, offset - _start + 1, _lineText);
    }

    private string LineText()
    {
        var end = text.AsSpan(_start).IndexOfAny('\r', '\n');
        return end < 0 ? text[_start..] : text.Substring(_start, end);
    }
}
