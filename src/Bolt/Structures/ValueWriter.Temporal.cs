using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <content>Dates, times, instants and durations.</content>
public sealed partial class ValueWriter
{
    private void WriteTemporal(object value)
    {
        switch (value)
        {
            case BoltDate date: WriteStructure(StructureTag.Date, date.EpochDay); break;
            case BoltTime time: WriteStructure(StructureTag.Time, time.NanosecondOfDay, time.OffsetSeconds); break;
            case BoltLocalTime time: WriteStructure(StructureTag.LocalTime, time.NanosecondOfDay); break;
            case BoltLocalDateTime time:
                WriteStructure(StructureTag.LocalDateTime, time.EpochSecond, time.Nanosecond);
                break;
            case BoltDateTime time: WriteDateTime(time); break;
            case BoltZonedDateTime time: WriteZoned(time); break;
            case BoltDuration duration:
                WriteStructure(
                    StructureTag.Duration, duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds);
                break;
            case DateOnly date: WriteTemporal(BoltDate.From(date)); break;
            case TimeOnly time: WriteTemporal(BoltLocalTime.From(time)); break;
            case DateTime time: WriteTemporal(BoltLocalDateTime.From(time)); break;
            case DateTimeOffset time: WriteDateTime(BoltDateTime.From(time)); break;
            default: throw Unknown(value, "a value that Cypher has");
        }
    }

    private void WriteDateTime(BoltDateTime time)
    {
        if (_dialect.HasUtcInstants)
        {
            WriteStructure(StructureTag.DateTime, time.EpochSecond, time.Nanosecond, time.OffsetSeconds);
        }
        else
        {
            var localSecond = time.EpochSecond + time.OffsetSeconds;
            WriteStructure(StructureTag.LegacyDateTime, localSecond, time.Nanosecond, time.OffsetSeconds);
        }
    }

    private void WriteZoned(BoltZonedDateTime time)
    {
        _output.WriteStructureHeader(
            _dialect.HasUtcInstants ? StructureTag.DateTimeZoneId : StructureTag.LegacyDateTimeZoneId, 3);
        _output.WriteInteger(_dialect.HasUtcInstants ? time.EpochSecond : time.EpochSecond + OffsetOf(time));
        _output.WriteInteger(time.Nanosecond);
        _output.WriteString(time.ZoneId);
    }

    private int OffsetOf(BoltZonedDateTime time) => _dialect.Zones.AtInstant(time.ZoneId, time.EpochSecond)
        ?? throw new ArgumentException(
            $"Time zone '{time.ZoneId}' is not known here, as Bolt {_dialect.Version} needs; expected one of the time zone database.");

    private void WriteStructure(byte tag, params ReadOnlySpan<long> fields)
    {
        _output.WriteStructureHeader(tag, fields.Length);
        foreach (var field in fields)
        {
            _output.WriteInteger(field);
        }
    }
}
