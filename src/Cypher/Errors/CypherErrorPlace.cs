namespace ActorGraph.Cypher.Errors;

/// <summary>A place in a query's text.</summary>
/// <param name="Offset">UTF-16 code units from the start, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The code unit within the line, from 1.</param>
/// <param name="LineText">The text of the line.</param>
public sealed record CypherErrorPlace(int Offset, int Line, int Column, string LineText)
{
    /// <summary>Finds line and column of an offset.</summary>
    /// <param name="text">The query's text.</param>
    /// <param name="offset">An offset; one outside the text is taken to its nearest end.</param>
    public static CypherErrorPlace In(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        offset = Math.Clamp(offset, 0, text.Length);
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                line++;
                start = i + 1;
            }
        }

        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        var lineText = end < 0 ? text[start..] : text.Substring(start, end);
        return new(offset, line, offset - start + 1, lineText);
    }
}
