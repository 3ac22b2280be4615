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

        return value.IsMap ? PointReader.Read(value.AsMap) : throw Failure.WrongType("point()", "a Map", value);
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
