using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActorGraph.CypherGraph;

/// <summary>A line of JSON on standard output, as the runners for other systems print.</summary>
internal static class JsonLine
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(params (string Name, object Value)[] fields) =>
        Console.WriteLine(JsonSerializer.Serialize(fields.ToDictionary(field => field.Name, field => field.Value), Options));
}
