using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>point, point.distance and point.withinBBox.</summary>
internal static class PointFunctions
{
    private const double EarthRadius = 6378140;

    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        table["point"] = (_, arguments) => Create(arguments[0]);
        table["point.distance"] = (_, arguments) => Distance(arguments[0], arguments[1]);
        table["distance"] = table["point.distance"];
        table["point.withinBBox"] = (_, arguments) => WithinBox(arguments[0], arguments[1], arguments[2]);
    }

    private static Value Create(Value value)
    {
        if (value.IsNull)
        {
            return Value.Null;
        }

        var map = value.IsMap ? value.AsMap : throw Failure.WrongType("point()", "a Map", value);
        var srid = map.TryGet("crs", out _) || map.TryGet("srid", out _) ? Srid(map) : null;
        var x = First(map, "x", "longitude");
        var y = First(map, "y", "latitude");
        var z = First(map, "z", "height");
        if (x is null || y is null)
        {
            return Array.Exists(map.Values.ToArray(), item => item.IsNull)
                ? Value.Null
                : throw Failure.InvalidArgument("InvalidArgumentValue", "point() needs x and y, or longitude and latitude.");
        }

        var isGeographic = srid is PointValue.Wgs84 or PointValue.Wgs843D
            || map.TryGet("longitude", out _) || map.TryGet("latitude", out _);
        var fitting = isGeographic
            ? z is null ? PointValue.Wgs84 : PointValue.Wgs843D
            : z is null ? PointValue.Cartesian : PointValue.Cartesian3D;
        if (srid is not null && srid != fitting)
        {
            throw Failure.InvalidArgument(
                "InvalidArgumentValue", $"Cannot create a point of the coordinate reference system {srid} with these {(z is null ? 2 : 3)} coordinates ({string.Join(", ", map.Keys.ToArray())}).");
        }

        return Value.Point(isGeographic ? Geographic(fitting, x.Value, y.Value, z) : new(fitting, x.Value, y.Value, z));
    }

    private static int? Srid(MapValue map)
    {
        var (system, srid) = (map.Get("crs"), map.Get("srid"));
        return (system.IsString ? system.AsString.ToLowerInvariant() : "", srid.IsInteger ? srid.AsInteger : 0) switch
        {
            ("wgs-84", _) or ("", PointValue.Wgs84) => PointValue.Wgs84,
            ("wgs-84-3d", _) or ("", PointValue.Wgs843D) => PointValue.Wgs843D,
            ("cartesian", _) or ("", PointValue.Cartesian) => PointValue.Cartesian,
            ("cartesian-3d", _) or ("", PointValue.Cartesian3D) => PointValue.Cartesian3D,
            _ when system.IsNull && srid.IsNull => null,
            _ => throw Failure.InvalidArgument(
                "InvalidArgumentValue",
                $"Unknown coordinate reference system: {ValueText.Shorten(system.IsNull ? srid : system)}. Expected wgs-84, wgs-84-3d, cartesian or cartesian-3d."),
        };
    }

    /// <summary>A point on the globe; a longitude beyond 180 degrees comes round.</summary>
    private static PointValue Geographic(int srid, double longitude, double latitude, double? height)
    {
        if (latitude is < -90 or > 90)
        {
            throw Failure.InvalidArgument(
                "InvalidArgumentValue",
                FormattableString.Invariant($"A latitude is between -90 and 90 degrees, and was {latitude}."));
        }

        var turned = !double.IsFinite(longitude) ? longitude
            : longitude > 180 ? longitude - (360 * Math.Ceiling((longitude - 180) / 360))
            : longitude < -180 ? longitude - (360 * Math.Floor((longitude + 180) / 360))
            : longitude;
        return new(srid, turned, latitude, height);
    }

    private static double? First(MapValue map, string key, string otherKey)
    {
        var value = map.TryGet(key, out var found) ? found : map.Get(otherKey);
        return value.IsNull ? null : NumberFunctions.Number(value, "point()");
    }

    private static Value Distance(Value left, Value right)
    {
        if (left.Kind != ValueKind.Point || right.Kind != ValueKind.Point || left.AsPoint.Srid != right.AsPoint.Srid)
        {
            return Value.Null;
        }

        var (a, b) = (left.AsPoint, right.AsPoint);
        var height = (a.Z ?? 0) - (b.Z ?? 0);
        if (!a.IsGeographic)
        {
            return Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2) + (height * height));
        }

        var (latitude, otherLatitude) = (Radians(a.Y), Radians(b.Y));
        var half = Math.Pow(Math.Sin((otherLatitude - latitude) / 2), 2)
            + (Math.Cos(latitude) * Math.Cos(otherLatitude) * Math.Pow(Math.Sin(Radians(b.X - a.X) / 2), 2));
        var radius = EarthRadius + (((a.Z ?? 0) + (b.Z ?? 0)) / 2);
        var ground = 2 * radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
        return Math.Sqrt((ground * ground) + (height * height));
    }

    private static Value WithinBox(Value point, Value lower, Value upper)
    {
        if (point.Kind != ValueKind.Point || lower.Kind != ValueKind.Point || upper.Kind != ValueKind.Point
            || point.AsPoint.Srid != lower.AsPoint.Srid || point.AsPoint.Srid != upper.AsPoint.Srid)
        {
            return Value.Null;
        }

        var (p, low, high) = (point.AsPoint, lower.AsPoint, upper.AsPoint);
        var withinX = low.X <= high.X ? p.X >= low.X && p.X <= high.X : p.X >= low.X || p.X <= high.X;
        return withinX && p.Y >= low.Y && p.Y <= high.Y && (p.Z is null || (p.Z >= low.Z && p.Z <= high.Z));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
