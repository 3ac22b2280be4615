using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>Puts times of day together from fields, and checks these.</summary>
internal static class TimeFields
{
    public static readonly string[] Names = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];

    public static long Of(long hour, long minute, long second, long nanosecond)
    {
        DateFields.Check("hour", hour, 0, 23);
        DateFields.Check("minute", minute, 0, 59);
        DateFields.Check("second", second, 0, 59);
        return (hour * Calendar.NanosPerHour) + (minute * Calendar.NanosPerMinute) + (second * Calendar.NanosPerSecond) + nanosecond;
    }

    /// <summary>A time from the fields of a map; those that are missing come from a time, or are 0.</summary>
    /// <param name="map">The fields.</param>
    /// <param name="basis">The time to take what is missing from.</param>
    /// <param name="addsFractions">Whether parts of a second are added to the basis' own, and do not replace them.</param>
    public static long FromMap(MapValue map, long basis, bool addsFractions)
    {
        long Field(string name, long otherwise) =>
            map.TryGet(name, out var value) && !value.IsNull ? DateFields.Integer(name, value) : otherwise;

        return Of(
            Field("hour", basis / Calendar.NanosPerHour),
            Field("minute", basis / Calendar.NanosPerMinute % 60),
            Field("second", basis / Calendar.NanosPerSecond % 60),
            Fraction(map, basis % Calendar.NanosPerSecond, addsFractions));
    }

    private static long Fraction(MapValue map, long basis, bool adds)
    {
        var milli = Optional(map, "millisecond");
        var micro = Optional(map, "microsecond");
        var nano = Optional(map, "nanosecond");
        if (milli is null && micro is null && nano is null)
        {
            return basis;
        }

        DateFields.Check("millisecond", milli ?? 0, 0, 999);
        DateFields.Check("microsecond", micro ?? 0, 0, milli is null ? 999_999 : 999);
        DateFields.Check("nanosecond", nano ?? 0, 0, micro is not null ? 999 : milli is not null ? 999_999 : 999_999_999);
        var given = ((milli ?? 0) * 1_000_000) + ((micro ?? 0) * 1000) + (nano ?? 0);
        return adds ? (basis + given) % Calendar.NanosPerSecond : given;
    }

    private static long? Optional(MapValue map, string name) =>
        map.TryGet(name, out var value) && !value.IsNull ? DateFields.Integer(name, value) : null;
}
