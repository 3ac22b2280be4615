using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <content>Dates, times, instants and durations.</content>
public ref partial struct ValueReader
{
    private const int LastNanosecond = 999_999_999;
    private const long LastNanosecondOfDay = 86_399_999_999_999;
    private const int LargestOffset = 18 * 60 * 60;

    // Further from 1970 than any calendar goes, and near enough that offsets can be added.
    private const long LargestSecond = long.MaxValue / 2;

    private object ReadTemporal(int start, byte tag, int fieldCount) => (tag, _dialect.HasUtcInstants) switch
    {
        (StructureTag.Date, _) => ReadDate(start, fieldCount),
        (StructureTag.Time, _) => ReadTime(start, fieldCount),
        (StructureTag.LocalTime, _) => ReadLocalTime(start, fieldCount),
        (StructureTag.LocalDateTime, _) => ReadLocalDateTime(start, fieldCount),
        (StructureTag.DateTime, true) or (StructureTag.LegacyDateTime, false) => ReadDateTime(start, fieldCount),
        (StructureTag.DateTimeZoneId, true) or (StructureTag.LegacyDateTimeZoneId, false) => ReadZoned(start, fieldCount),
        (StructureTag.Duration, _) => ReadDuration(start, fieldCount),
        _ => throw PackStreamErrors.UnknownStructure(start, tag, _dialect.Version),
    };

    private BoltDate ReadDate(int start, int fieldCount)
    {
        ExpectFields(start, "Date", fieldCount, 1);
        return new(_input.ReadInteger());
    }

    private BoltTime ReadTime(int start, int fieldCount)
    {
        ExpectFields(start, "Time", fieldCount, 2);
        return new(ReadNanosecondOfDay(), ReadOffset());
    }

    private BoltLocalTime ReadLocalTime(int start, int fieldCount)
    {
        ExpectFields(start, "LocalTime", fieldCount, 1);
        return new(ReadNanosecondOfDay());
    }

    private BoltLocalDateTime ReadLocalDateTime(int start, int fieldCount)
    {
        ExpectFields(start, "LocalDateTime", fieldCount, 2);
        return new(ReadSecond(), ReadNanosecond());
    }

    private BoltDateTime ReadDateTime(int start, int fieldCount)
    {
        ExpectFields(start, "DateTime", fieldCount, 3);
        var second = ReadSecond();
        var nanosecond = ReadNanosecond();
        var offset = ReadOffset();
        return new(_dialect.HasUtcInstants ? second : second - offset, nanosecond, offset);
    }

    private BoltZonedDateTime ReadZoned(int start, int fieldCount)
    {
        ExpectFields(start, "DateTimeZoneId", fieldCount, 3);
        var second = ReadSecond();
        var nanosecond = ReadNanosecond();
        var zoneStart = Offset;
        var zone = _input.ReadString();
        return new(
            _dialect.HasUtcInstants ? second : second - OffsetAt(zoneStart, zone, second), nanosecond, zone);
    }

    private readonly int OffsetAt(int start, string zone, long localSecond) => _dialect.Zones.AtLocal(zone, localSecond)
        ?? throw PackStreamErrors.ValueOutOfRange(start, "time zone", $"'{zone}'", "one of the time zone database");

    private BoltDuration ReadDuration(int start, int fieldCount)
    {
        ExpectFields(start, "Duration", fieldCount, 4);
        return new(_input.ReadInteger(), _input.ReadInteger(), _input.ReadInteger(), _input.ReadInteger());
    }

    private long ReadSecond() => ReadWithin("seconds", -LargestSecond, LargestSecond);

    private int ReadNanosecond() => (int)ReadWithin("nanoseconds", 0, LastNanosecond);

    private long ReadNanosecondOfDay() => ReadWithin("nanoseconds of the day", 0, LastNanosecondOfDay);

    private int ReadOffset() => (int)ReadWithin("offset in seconds", -LargestOffset, LargestOffset);
}
