using System.Globalization;
using ActorGraph.Graph.Store;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>Values in the typed JSON of Neo4j's Query API.</summary>
internal static class TypedJson
{
    public static JObject WriteMap(IReadOnlyDictionary<string, object?> map) =>
        new(map.Select(entry => new JProperty(entry.Key, Write(entry.Value))));

    /// <summary>Reads a value as a CLR object.</summary>
    /// <param name="token">The value.</param>
    /// <param name="readOther">Makes a time, a duration or a point of its type and its text.</param>
    public static object? Read(JToken token, Func<string, string, object> readOther)
    {
        var value = token["_value"]!;
        return (string)token["$type"]! switch
        {
            "Null" => null,
            "Boolean" => (bool)value,
            "Integer" => long.Parse((string)value!, CultureInfo.InvariantCulture),
            "Float" => double.Parse((string)value!, CultureInfo.InvariantCulture),
            "String" => (string)value!,
            "List" => value.Select(item => Read(item, readOther)).ToList(),
            "Map" => ReadMap(value, readOther),
            "Node" => ReadNode(value, readOther),
            "Relationship" => ReadRelationship(value, readOther),
            "Path" => ReadPath([.. value.Select(step => Read(step, readOther))]),
            var type => readOther(type, (string)value!),
        };
    }

    private static JObject Write(object? value) => value switch
    {
        null => Typed("Null", JValue.CreateNull()),
        bool truth => Typed("Boolean", truth),
        long or int => Typed("Integer", Convert.ToString(value, CultureInfo.InvariantCulture)),
        double number => Typed("Float", number.ToString("R", CultureInfo.InvariantCulture)),
        string text => Typed("String", text),
        DateOnly date => Typed("Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset time => Typed("OffsetDateTime", time.ToString("O", CultureInfo.InvariantCulture)),
        IReadOnlyDictionary<string, object?> map => Typed("Map", WriteMap(map)),
        IEnumerable<object?> list => Typed("List", new JArray(list.Select(Write))),
        _ => throw new NotSupportedException($"A parameter of type {value.GetType().Name} is not written."),
    };

    private static Dictionary<string, object?> ReadMap(JToken map, Func<string, string, object> readOther) =>
        ((JObject)map).Properties().ToDictionary(entry => entry.Name, entry => Read(entry.Value, readOther));

    private static GraphNode ReadNode(JToken node, Func<string, string, object> readOther) => new(
        (string)node["_element_id"]!,
        [.. node["_labels"]!.Select(label => (string)label!)],
        ReadMap(node["_properties"]!, readOther));

    private static GraphRelationship ReadRelationship(JToken step, Func<string, string, object> readOther) => new(
        (string)step["_element_id"]!,
        (string)step["_type"]!,
        (string)step["_start_node_element_id"]!,
        (string)step["_end_node_element_id"]!,
        ReadMap(step["_properties"]!, readOther));

    private static GraphPath ReadPath(List<object?> steps) =>
        new([.. steps.OfType<GraphNode>()], [.. steps.OfType<GraphRelationship>()]);

    private static JObject Typed(string type, JToken? value) => new() { ["$type"] = type, ["_value"] = value };
}
