using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>Which fields a date or time can be put together from: none may be left out between two that are given.</summary>
internal static class TemporalFieldRules
{
    private static readonly string[] Bases = ["date", "time", "datetime"];
    private static readonly string[] Epochs = ["epochSeconds", "epochMillis"];

    /// <summary>The four ways to name a day of a year, each from the greater field to the smaller.</summary>
    private static readonly string[][] Days = [["month", "day"], ["week", "dayOfWeek"], ["quarter", "dayOfQuarter"], ["ordinalDay"]];

    private static readonly string[] Times = ["hour", "minute", "second"];
    private static readonly string[] Fractions = ["millisecond", "microsecond", "nanosecond"];

    /// <summary>Checks the fields that a value of a kind is to be made of.</summary>
    /// <exception cref="Errors.CypherException">There is none of that name, or they do not go together.</exception>
    public static void Check(ValueKind kind, MapValue map)
    {
        if (map.Count == 0)
        {
            throw Failure.InvalidArgument("InvalidArgumentValue", "At least one temporal unit must be specified.");
        }

        CheckNames(kind, map);
        var way = Array.Find(Days, fields => Array.Exists(fields, field => Has(map, field)));
        CheckOneWay(map, way);
        var hasDay = kind is not (ValueKind.LocalTime or ValueKind.Time);
        var needsWholeDay = hasDay && kind != ValueKind.Date && (Has(map, "time") || GivesTime(map));
        if (hasDay && !Has(map, "date") && !Has(map, "datetime") && !Array.Exists(Epochs, field => Has(map, field)))
        {
            CheckComplete(map, ["year", .. way ?? Days[0]], needsWholeDay);
        }

        if (kind != ValueKind.Date && !Has(map, "time") && !Has(map, "datetime")
            && !Array.Exists(Epochs, field => Has(map, field)) && GivesTime(map))
        {
            CheckComplete(map, Times, Array.Exists(Fractions, field => Has(map, field)), Times.Length);
        }
    }

    private static void CheckNames(ValueKind kind, MapValue map)
    {
        foreach (var key in map.Keys)
        {
            var isTime = Times.Contains(key) || Fractions.Contains(key);
            var isDay = key == "year" || Array.Exists(Days, fields => fields.Contains(key));
            if (!isTime && !isDay && key != "timezone" && !Bases.Contains(key) && !Epochs.Contains(key))
            {
                throw Failure.InvalidArgument("InvalidArgumentValue", $"No such field: {key}");
            }

            if ((isTime && kind == ValueKind.Date) || (isDay && kind is ValueKind.LocalTime or ValueKind.Time))
            {
                throw Failure.InvalidArgumentValue($"Not supported: a {ValueText.KindName(kind)} has no {key}.");
            }
        }
    }

    private static void CheckOneWay(MapValue map, string[]? way)
    {
        var other = Days.Where(fields => fields != way).SelectMany(fields => fields).FirstOrDefault(field => Has(map, field));
        if (other is not null)
        {
            throw Failure.InvalidArgumentValue($"Cannot assign {other} to a date that is given by {way![0]}.");
        }
    }

    /// <summary>Fields go from the greatest down; those that smaller ones follow must be there.</summary>
    private static void CheckComplete(MapValue map, string[] fields, bool needsAll, int count = int.MaxValue)
    {
        var last = needsAll ? Math.Min(fields.Length, count) - 1 : Array.FindLastIndex(fields, field => Has(map, field));
        for (var i = 0; i < last; i++)
        {
            if (!map.TryGet(fields[i], out _))
            {
                throw Failure.InvalidArgument("InvalidArgumentValue", $"{fields[i]} must be specified, as {fields[last]} or a smaller field is.");
            }
        }

        if (needsAll && !map.TryGet(fields[last], out _))
        {
            throw Failure.InvalidArgument("InvalidArgumentValue", $"{fields[last]} must be specified, as a smaller field is.");
        }
    }

    private static bool GivesTime(MapValue map) =>
        Array.Exists(Times, field => Has(map, field)) || Array.Exists(Fractions, field => Has(map, field));

    private static bool Has(MapValue map, string field) => map.TryGet(field, out var value) && !value.IsNull;
}
