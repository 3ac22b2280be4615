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
        return new PlaceFinder(text).Find(offset);
    }
}
