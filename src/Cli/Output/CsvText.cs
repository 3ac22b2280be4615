using ActorGraph.Cypher;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Output;

/// <summary>Rows as CSV (RFC 4180, with "\n" line ends): nested values stand in their cell as JSON.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(",\"\n\r");

    public static void WriteRow(TextWriter output, IEnumerable<object?> values)
    {
        var separator = string.Empty;
        foreach (var value in values)
        {
            output.Write(separator);
            output.Write(Cell(value));
            separator = ",";
        }

        output.Write('\n');
    }

    private static string Cell(object? value)
    {
        var text = value switch
        {
            GraphNode or GraphRelationship or GraphPath => Json(value),
            string => (string)value,
            IReadOnlyDictionary<string, object?> or CypherPoint or IEnumerable<object?> => Json(value),
            _ => CellText.Of(value),
        };
        return text.AsSpan().ContainsAny(NeedQuotes)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    private static string Json(object value)
    {
        using var text = new StringWriter();
        using (var json = JsonText.Writer(text, indented: false))
        {
            JsonValue.Write(json, value);
        }

        return text.ToString();
    }
}
