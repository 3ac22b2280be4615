using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>Reads the program's JSON; dates stay text.</summary>
internal static class Json
{
    public static JArray Rows(string text) => (JArray)Read(text);

    public static JObject Object(string text) => (JObject)Read(text);

    private static JToken Read(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
