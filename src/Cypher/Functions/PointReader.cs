using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Makes a point from a map of coordinates, in the system that the map names or that its keys tell.</summary>
internal static class PointReader
{
    private static readonly (string Name, int Srid)[] Systems =
    [
        ("cartesian", PointValue.Cartesian),
        ("cartesian-3d", PointValue.Cartesian3D),
        ("wgs-84", PointValue.Wgs84),
        ("wgs-84-3d", PointValue.Wgs843D),
    ];

    /// <summary>Makes a point; null when one of its coordinates is.</summary>
    /// <exception cref="Errors.CypherException">The map is no point.</exception>
    public static Value Read(MapValue map)
    {
        foreach (var item in map.Values)
        {
            if (item.IsNull)
            {
                return Value.Null;
            }
        }

        var isGeographic = Has(map, "longitude") && Has(map, "latitude");
        if (!isGeographic && !(Has(map, "x") && Has(map, "y")))
        {
            throw Wrong("A point must contain either x and y, or longitude and latitude.");
        }

        var x = Coordinate(map, isGeographic ? "longitude" : "x");
        var y = Coordinate(map, isGeographic ? "latitude" : "y");
        double? z = Has(map, "z") ? Coordinate(map, "z") : Has(map, "height") ? Coordinate(map, "height") : null;
        var srid = ReadSystem(map) ?? (isGeographic
            ? z is null ? PointValue.Wgs84 : PointValue.Wgs843D
            : z is null ? PointValue.Cartesian : PointValue.Cartesian3D);
        var point = new PointValue(srid, x, y, z);
        Check(point, isGeographic);
        return Value.Point(point.IsGeographic ? point with { X = OnEarth(x) } : point);
    }

    private static int? ReadSystem(MapValue map)
    {
        var (hasName, hasSrid) = (Has(map, "crs"), Has(map, "srid"));
        if (hasName && hasSrid)
        {
            throw Wrong("A point cannot have both crs and srid.");
        }

        var given = map.Get(hasName ? "crs" : "srid");
        var known = Array.Find(Systems, system => hasName
            ? given.IsString && string.Equals(system.Name, given.AsString, StringComparison.OrdinalIgnoreCase)
            : given.IsInteger && system.Srid == given.AsInteger);
        return known.Name is not null ? known.Srid
            : hasName || hasSrid ? throw Wrong(
                $"Unknown coordinate reference system: {ValueText.Shorten(given)}. Expected {string.Join(", ", Systems.Select(system => $"{system.Name} ({system.Srid})"))}.")
            : null;
    }

    private static void Check(PointValue point, bool byLongitude)
    {
        if (byLongitude && !point.IsGeographic)
        {
            throw Wrong($"Longitude and latitude have no place in the coordinate reference system {point.SystemName}.");
        }

        var needsThree = point.Srid is PointValue.Cartesian3D or PointValue.Wgs843D;
        if (needsThree != point.Z is not null)
        {
            throw Wrong($"The coordinate reference system {point.SystemName} has {(needsThree ? 3 : 2)} coordinates, and was given {(needsThree ? 2 : 3)}.");
        }

        if (!double.IsFinite(point.X) || !double.IsFinite(point.Y) || !double.IsFinite(point.Z ?? 0))
        {
            throw Wrong("The coordinates of a point must be finite.");
        }

        if (point is { IsGeographic: true, Y: < -90 or > 90 })
        {
            throw Wrong($"A latitude lies between -90 and 90, and was given {ValueText.FloatText(point.Y)}.");
        }
    }

    /// <summary>A longitude beyond 180 degrees is one on the other side.</summary>
    private static double OnEarth(double longitude) =>
        longitude > 180 ? longitude - (360 * Math.Ceiling((longitude - 180) / 360))
        : longitude < -180 ? longitude - (360 * Math.Floor((longitude + 180) / 360))
        : longitude;

    private static double Coordinate(MapValue map, string key) => map.Get(key) is { IsNumber: true } number
        ? number.AsNumber
        : throw Wrong($"The coordinate {key} must be a Number, and was given {ValueText.Shorten(map.Get(key))}.");

    private static bool Has(MapValue map, string key) => map.TryGet(key, out _);

    private static Errors.CypherException Wrong(string message) => Failure.InvalidArgument("InvalidArgumentValue", message);
}
