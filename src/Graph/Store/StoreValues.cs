namespace ActorGraph.Graph.Store;

/// <summary>The forms that values take in every store.</summary>
internal static class StoreValues
{
    /// <summary>A map with each of its values turned.</summary>
    public static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object?> map, Func<object?, object?> convert) =>
        map.ToDictionary(pair => pair.Key, pair => convert(pair.Value));
}
