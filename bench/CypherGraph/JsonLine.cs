using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActorGraph.CypherGraph;

/// <summary>JSON as the runners for other systems print it. Written by hand, so that a native binary can.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints an object of one line.</summary>
    public static void Write(params (string Name, object Value)[] fields) => Console.WriteLine(Encoding.UTF8.GetString(Render(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    })));

    /// <summary>Rows of texts, to be digested.</summary>
    public static byte[] Rows(IEnumerable<string[]> rows) => Render(writer =>
    {
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            writer.WriteStartArray();
            Array.ForEach(row, writer.WriteStringValue);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    });

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static byte[] Render(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Options))
        {
            write(writer);
        }

        return memory.ToArray();
    }
}
