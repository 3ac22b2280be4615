using ActorGraph.Bolt.Server;
using ActorGraph.Bolt.Values;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Serving;

/// <summary>Turns values of Bolt into those that the embedded engine takes as parameters.</summary>
internal static class EngineValues
{
    /// <summary>Turns the parameters of a query.</summary>
    /// <exception cref="RequestFailedException">One contains what is no value of a parameter.</exception>
    public static IReadOnlyDictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(entry => entry.Key, entry => Convert(entry.Key, entry.Value), StringComparer.Ordinal);

    private static object? Convert(string name, object? value) => value switch
    {
        null or string or long or bool or double => value,
        IReadOnlyDictionary<string, object?> map =>
            map.ToDictionary(entry => entry.Key, entry => Convert(name, entry.Value), StringComparer.Ordinal),
        byte[] bytes => Array.ConvertAll(bytes, item => (object?)(long)(sbyte)item),
        IReadOnlyList<object?> list => list.Select(item => Convert(name, item)).ToArray(),
        BoltNode => throw ServingErrors.NotAValue(name, "a node"),
        BoltRelationship or BoltUnboundRelationship => throw ServingErrors.NotAValue(name, "a relationship"),
        BoltPath => throw ServingErrors.NotAValue(name, "a path"),
        _ => BoltTimes.Convert(value),
    };
}
