using ActorGraph.Cypher;

namespace ActorGraph.Cli.Output;

/// <summary>Points as maps of their coordinates, which every format has.</summary>
internal static class PointMap
{
    /// <summary>srid, x, y, and z where it has three dimensions.</summary>
    public static Dictionary<string, object?> Of(CypherPoint point)
    {
        var map = new Dictionary<string, object?> { ["srid"] = (long)point.Srid, ["x"] = point.X, ["y"] = point.Y };
        if (point.Z is { } height)
        {
            map["z"] = height;
        }

        return map;
    }
}
