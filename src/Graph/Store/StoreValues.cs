namespace ActorGraph.Graph.Store;

/// <summary>The forms that values take in every store.</summary>
internal static class StoreValues
{
    /// <summary>A point as a map: srid, x, y, and z where it has three dimensions.</summary>
    public static Dictionary<string, object?> Point(int srid, double x, double y, double? z)
    {
        var map = new Dictionary<string, object?> { ["srid"] = (long)srid, ["x"] = x, ["y"] = y };
        if (z is { } height)
        {
            map["z"] = height;
        }

        return map;
    }

    /// <summary>A map with each of its values turned.</summary>
    public static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object?> map, Func<object?, object?> convert) =>
        map.ToDictionary(pair => pair.Key, pair => convert(pair.Value));
}
