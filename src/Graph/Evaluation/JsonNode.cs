using Newtonsoft.Json;

namespace ActorGraph.Graph.Evaluation;

/// <summary>A JSON value and where it is.</summary>
/// <param name="Line">The line at which it begins, from 1.</param>
/// <param name="Value">
/// A string, long, double or bool, null, a list of nodes, or a dictionary of nodes by name; a BigInteger for a whole number
/// that is no long.
/// </param>
internal sealed record JsonNode(int Line, object? Value)
{
    /// <summary>The elements of a list; null for any other value.</summary>
    public List<JsonNode>? Elements => Value as List<JsonNode>;

    /// <summary>The value of a field of an object; null when it has none or is no object.</summary>
    public JsonNode? Field(string name) => (Value as Dictionary<string, JsonNode>)?.GetValueOrDefault(name);

    /// <summary>Reads the value at which the reader stands.</summary>
    /// <exception cref="JsonReaderException">It is no JSON.</exception>
    public static JsonNode Read(JsonTextReader reader)
    {
        var line = reader.LineNumber;
        return new(line, reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.String or JsonToken.Boolean or JsonToken.Integer or JsonToken.Float => reader.Value,
            JsonToken.StartArray => ReadList(reader),
            JsonToken.StartObject => ReadObject(reader),
            JsonToken.None => throw Unexpected(reader, "The text is empty."),
            _ => throw Unexpected(reader, $"Unexpected {reader.TokenType}."),
        });
    }

    private static List<JsonNode> ReadList(JsonTextReader reader)
    {
        var list = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            list.Add(Read(reader));
        }

        return reader.TokenType == JsonToken.EndArray ? list : throw Unexpected(reader, "The list has no end.");
    }

    private static Dictionary<string, JsonNode> ReadObject(JsonTextReader reader)
    {
        var fields = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            if (!fields.TryAdd(name, Read(reader)))
            {
                throw Unexpected(reader, $"The field '{name}' is given twice.");
            }
        }

        return reader.TokenType == JsonToken.EndObject ? fields : throw Unexpected(reader, "The object has no end.");
    }

    private static JsonReaderException Unexpected(JsonTextReader reader, string message) =>
        new(message, reader.Path, reader.LineNumber, reader.LinePosition, null);
}
