using System.Globalization;
using ActorGraph.Graph.Store;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Graph.Tests.Store;

/// <summary>Values in the typed JSON of Neo4j's Query API.</summary>
internal static class TypedJsonValue
{
    public static JToken Write(object? value) => value switch
    {
        null => Typed("Null", JValue.CreateNull()),
        bool truth => Typed("Boolean", truth),
        long or int => Typed("Integer", Convert.ToString(value, CultureInfo.InvariantCulture)),
        double number => Typed("Float", number.ToString("R", CultureInfo.InvariantCulture)),
        string text => Typed("String", text),
        DateOnly date => Typed("Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset time => Typed("OffsetDateTime", time.ToString("O", CultureInfo.InvariantCulture)),
        IReadOnlyDictionary<string, object?> map =>
            Typed("Map", new JObject(map.Select(pair => new JProperty(pair.Key, Write(pair.Value))))),
        IEnumerable<object?> list => Typed("List", new JArray(list.Select(Write))),
        _ => throw new ArgumentException($"{value.GetType()} does not travel.", nameof(value)),
    };

    public static object? Read(JToken token)
    {
        var value = token["_value"]!;
        return (string)token["$type"]! switch
        {
            "Null" => null,
            "Boolean" => (bool)value,
            "Integer" => long.Parse((string)value!, CultureInfo.InvariantCulture),
            "Float" => double.Parse((string)value!, CultureInfo.InvariantCulture),
            "String" => (string)value!,
            "Date" => DateOnly.Parse((string)value!, CultureInfo.InvariantCulture),
            "OffsetDateTime" => DateTimeOffset.Parse(Raw(value), CultureInfo.InvariantCulture),
            "List" => value.Select(Read).ToList(),
            "Map" => Map(value),
            "Node" => Node(value),
            "Relationship" => Relationship(value),
            "Path" => new GraphPath(
                value.Where((_, place) => place % 2 == 0).Select(step => Node(step["_value"]!)).ToList(),
                value.Where((_, place) => place % 2 == 1).Select(step => Relationship(step["_value"]!)).ToList()),
            var other => throw new NotSupportedException($"The type {other} is not read."),
        };
    }

    private static GraphNode Node(JToken node) => new(
        (string)node["_element_id"]!, node["_labels"]!.Select(label => (string)label!).ToList(), Map(node["_properties"]!));

    private static GraphRelationship Relationship(JToken relationship) => new(
        (string)relationship["_element_id"]!,
        (string)relationship["_type"]!,
        (string)relationship["_start_node_element_id"]!,
        (string)relationship["_end_node_element_id"]!,
        Map(relationship["_properties"]!));

    private static Dictionary<string, object?> Map(JToken map) =>
        ((JObject)map).Properties().ToDictionary(property => property.Name, property => Read(property.Value));

    // Json.NET turns text that looks like a time into one.
    private static string Raw(JToken value) =>
        value.Type == JTokenType.Date ? ((DateTime)value).ToString("O", CultureInfo.InvariantCulture) : (string)value!;

    private static JObject Typed(string type, JToken? value) => new() { ["$type"] = type, ["_value"] = value };
}
