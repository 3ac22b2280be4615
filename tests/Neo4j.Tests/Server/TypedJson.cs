using System.Globalization;
using System.Text;
using ActorGraph.Neo4j.Tests.Comparison;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>Values in the typed JSON of Neo4j's Query API.</summary>
internal static class TypedJson
{
    public static JObject WriteMap(IReadOnlyDictionary<string, object?> map) =>
        new(map.Select(entry => new JProperty(entry.Key, Write(entry.Value))));

    public static string Canonical(JToken token, bool ignoreListOrder)
    {
        string Inner(JToken inner) => Canonical(inner, ignoreListOrder);

        var value = token["_value"]!;
        return (string)token["$type"]! switch
        {
            "Null" => "null",
            "Boolean" => (bool)value ? "true" : "false",
            "Integer" => (string)value!,
            "Float" => CanonicalText.Float(double.Parse((string)value!, CultureInfo.InvariantCulture)),
            "String" => CanonicalText.String((string)value!),
            "List" => CanonicalText.List(value.Select(Inner), ignoreListOrder),
            "Map" => Map(value, ignoreListOrder),
            "Node" => Node(value, ignoreListOrder),
            "Relationship" => Relationship(value, ignoreListOrder),
            "Path" => Path([.. value], ignoreListOrder),
            "Point" => Point((string)value!),
            var type => CanonicalText.Temporal(type, (string)value!),
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

    private static string Map(JToken map, bool ignoreListOrder) => CanonicalText.Map(
        ((JObject)map).Properties().Select(entry => (entry.Name, Canonical(entry.Value, ignoreListOrder))));

    private static string Node(JToken node, bool ignoreListOrder) => CanonicalText.Node(
        node["_labels"]!.Select(label => (string)label!), Map(node["_properties"]!, ignoreListOrder));

    private static string Relationship(JToken step, bool ignoreListOrder) =>
        CanonicalText.Relationship((string)step["_type"]!, Map(step["_properties"]!, ignoreListOrder));

    private static string Path(JToken[] steps, bool ignoreListOrder)
    {
        var text = new StringBuilder(Canonical(steps[0], ignoreListOrder));
        for (var i = 1; i < steps.Length; i += 2)
        {
            var forward = JToken.DeepEquals(
                steps[i]["_value"]!["_start_node_element_id"], steps[i - 1]["_value"]!["_element_id"]);
            text.Append(forward ? "-" : "<-").Append(Canonical(steps[i], ignoreListOrder)).Append(forward ? "->" : "-")
                .Append(Canonical(steps[i + 1], ignoreListOrder));
        }

        return CanonicalText.Path(text.ToString());
    }

    private static string Point(string text)
    {
        // SRID=9157;POINT Z (1.0 2.0 3.0)
        var srid = int.Parse(text[5..text.IndexOf(';', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        var coordinates = text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture));
        return CanonicalText.Point(srid, coordinates);
    }

    private static JObject Typed(string type, JToken? value) => new() { ["$type"] = type, ["_value"] = value };
}
