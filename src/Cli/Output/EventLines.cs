using ActorGraph.Bolt.Server;

namespace ActorGraph.Cli.Output;

/// <summary>Writes the log of a server, a line of JSON for each event. Safe on any thread.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="clock">The clock.</param>
internal sealed class EventLines(TextWriter output, TimeProvider clock)
{
    private readonly Lock _lock = new();

    public void Write(ServerEvent happened)
    {
        lock (_lock)
        {
            using (var json = JsonText.Writer(output, indented: false))
            {
                json.WriteStartObject();
                json.WritePropertyName("time");
                json.WriteValue(clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
                json.WritePropertyName("event");
                json.WriteValue(happened.Name);
                foreach (var (name, value) in happened.Facts)
                {
                    json.WritePropertyName(name);
                    JsonValue.Write(json, value);
                }

                json.WriteEndObject();
            }

            output.Write('\n');
            output.Flush();
        }
    }
}
