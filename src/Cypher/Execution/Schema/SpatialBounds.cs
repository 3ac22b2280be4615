using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>The bounds that the settings of a point index give to a coordinate system, as in `spatial.wgs-84.min`: [-10.0, -5.0].</summary>
internal static class SpatialBounds
{
    private static readonly (string System, int Dimensions)[] Systems =
        [("cartesian", 2), ("cartesian-3d", 3), ("wgs-84", 2), ("wgs-84-3d", 3)];

    /// <exception cref="Errors.CypherException">There is no such setting, or the value is no list of its coordinates.</exception>
    public static void Check(string name, Value value)
    {
        var (system, dimensions) = Array.Find(
            Systems, candidate => name == $"spatial.{candidate.System}.min" || name == $"spatial.{candidate.System}.max");
        if (system is null)
        {
            throw Failure.InvalidOption(
                $"Unknown setting '{name}' in indexConfig of a POINT index. Expected spatial.SYSTEM.min or spatial.SYSTEM.max, where SYSTEM is {string.Join(", ", Systems.Select(known => known.System))}.");
        }

        Value[] coordinates = value.IsList ? value.AsList.Items.ToArray() : [];
        if (coordinates.Length != dimensions || !Array.TrueForAll(coordinates, coordinate => coordinate.IsNumber))
        {
            throw Failure.InvalidOption($"'{name}' is a list of {dimensions} numbers, not {ValueText.Shorten(value)}.");
        }
    }
}
