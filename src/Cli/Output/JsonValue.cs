using System.Globalization;
using ActorGraph.Cypher;
using ActorGraph.Graph.Store;
using Newtonsoft.Json;

namespace ActorGraph.Cli.Output;

/// <summary>Writes values as JSON; temporal ones as ISO 8601 text.</summary>
internal static class JsonValue
{
    public static void Write(JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull();
                break;
            case string or bool or long or int:
                json.WriteValue(value);
                break;
            case double number when double.IsFinite(number):
                json.WriteValue(number);
                break;
            case GraphNode node:
                Write(json, node);
                break;
            case GraphRelationship relationship:
                Write(json, relationship);
                break;
            case GraphPath path:
                Write(json, path);
                break;
            case IReadOnlyDictionary<string, object?> map:
                Write(json, map);
                break;
            case CypherPoint point:
                Write(json, PointMap.Of(point));
                break;
            case IEnumerable<object?> list:
                Write(json, list);
                break;
            default:
                json.WriteValue(TimeText.Of(value) ?? Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Write(JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WritePropertyName("labels");
        Write(json, node.Labels);
        json.WritePropertyName("properties");
        Write(json, node.Properties);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, GraphRelationship relationship)
    {
        json.WriteStartObject();
        json.WritePropertyName("type");
        json.WriteValue(relationship.Type);
        json.WritePropertyName("properties");
        Write(json, relationship.Properties);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, GraphPath path)
    {
        json.WriteStartObject();
        json.WritePropertyName("nodes");
        Write(json, path.Nodes);
        json.WritePropertyName("relationships");
        Write(json, path.Relationships);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, IEnumerable<object?> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
