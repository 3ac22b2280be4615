using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace ActorGraph.Cli.Commands;

/// <summary>Values of Cypher parameters as users type them: JSON, or text when it is not JSON.</summary>
internal static partial class ParameterValue
{
    public static object? Parse(string text)
    {
        var trimmed = text.Trim();
        if (!LooksLikeJson().IsMatch(trimmed))
        {
            return text;
        }

        try
        {
            using var reader = new JsonTextReader(new StringReader(trimmed))
            {
                DateParseHandling = DateParseHandling.None,
                FloatParseHandling = FloatParseHandling.Double,
                MaxDepth = 100,
            };
            reader.Read();
            var value = Read(reader);
            return reader.Read() ? text : value;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static object? Read(JsonTextReader reader) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.Boolean or JsonToken.String or JsonToken.Float => reader.Value,
        JsonToken.Integer when reader.Value is long => reader.Value,
        JsonToken.Integer => double.Parse(reader.Value!.ToString()!, CultureInfo.InvariantCulture),
        JsonToken.StartArray => ReadList(reader),
        JsonToken.StartObject => ReadMap(reader),
        _ => throw new JsonReaderException($"A value is expected, not {reader.TokenType}."),
    };

    private static List<object?> ReadList(JsonTextReader reader)
    {
        var list = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            list.Add(Read(reader));
        }

        return reader.TokenType == JsonToken.EndArray ? list : throw new JsonReaderException("The list has no end.");
    }

    private static Dictionary<string, object?> ReadMap(JsonTextReader reader)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            map[name] = Read(reader);
        }

        return reader.TokenType == JsonToken.EndObject ? map : throw new JsonReaderException("The map has no end.");
    }

    // The reader takes more than JSON: 007, 0x1F, NaN, 'text'. Users mean those as text.
    [GeneratedRegex(@"^(null|true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?|"".*""|\[.*\]|\{.*\})$", RegexOptions.Singleline)]
    private static partial Regex LooksLikeJson();
}
