using ActorGraph.Neo4j.Tests.Comparison;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>What Neo4j's Query API answered.</summary>
internal sealed class QueryAnswer(JObject json)
{
    /// <summary>Why the statement failed, or null.</summary>
    public OutcomeError? Error { get; } = json["errors"] is JArray { Count: > 0 } errors
        ? new((string)errors[0]["code"]!, (string?)errors[0]["message"] ?? string.Empty)
        : null;

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns => [.. json["data"]!["fields"]!.Select(name => (string)name!)];

    /// <summary>The rows, as CLR objects; none when the statement failed.</summary>
    /// <param name="readOther">As for <see cref="TypedJson.Read"/>.</param>
    public IEnumerable<object?[]> Rows(Func<string, string, object> readOther) =>
        (json["data"]?["values"] ?? new JArray()).Select(row => row.Select(cell => TypedJson.Read(cell, readOther)).ToArray());

    /// <summary>The counter of a name, as "nodesCreated"; 0 when there are none.</summary>
    public int Count(string counter) => (int?)json["counters"]?[counter] ?? 0;

    /// <summary>Whether the statement changed anything.</summary>
    public bool ContainsUpdates => (bool?)json["counters"]?["containsUpdates"] ?? false;
}
