namespace ActorGraph.Cypher.Values;

/// <summary>The operators on durations, and on a point in time with a duration.</summary>
internal static class TemporalArithmetic
{
    public static Value Add(Value left, Value right)
    {
        if (left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration)
        {
            return Value.Duration(left.AsDuration.Plus(right.AsDuration));
        }

        if (right.Kind == ValueKind.Duration)
        {
            return Move(left, right.AsDuration, "+");
        }

        return left.Kind == ValueKind.Duration
            ? Move(right, left.AsDuration, "+")
            : throw Failure.WrongType("'+'", "values that can be added", left.IsNumber ? right : left);
    }

    public static Value Subtract(Value left, Value right)
    {
        if (right.Kind != ValueKind.Duration)
        {
            throw Failure.WrongType("'-'", "values that can be subtracted", left.IsNumber ? right : left);
        }

        return left.Kind == ValueKind.Duration
            ? Value.Duration(left.AsDuration.Minus(right.AsDuration))
            : Move(left, right.AsDuration.Negated(), "-");
    }

    public static Value Multiply(Value left, Value right)
    {
        if (left.Kind == ValueKind.Duration && right.IsNumber)
        {
            return Value.Duration(left.AsDuration.Times(right.AsNumber));
        }

        return right.Kind == ValueKind.Duration && left.IsNumber
            ? Value.Duration(right.AsDuration.Times(left.AsNumber))
            : throw Failure.WrongType("'*'", "a Number", left.IsNumber ? right : left);
    }

    public static Value Divide(Value left, Value right)
    {
        if (left.Kind != ValueKind.Duration || !right.IsNumber)
        {
            throw Failure.WrongType("'/'", "a Number", left.IsNumber ? right : left);
        }

        return right.AsNumber == 0
            ? throw Failure.DivisionByZero()
            : Value.Duration(left.AsDuration.DividedBy(right.AsNumber));
    }

    private static Value Move(Value instant, Duration duration, string operation)
    {
        try
        {
            return instant.Kind switch
            {
                ValueKind.Date => Value.Date(Calendar.CheckDay(MoveDate(instant.AsEpochDay, duration))),
                ValueKind.LocalTime => Value.LocalTime(MoveTime(instant.AsNanosecondOfDay, duration)),
                ValueKind.Time => Value.Time(
                    new(MoveTime(instant.AsTime.NanosecondOfDay, duration), instant.AsTime.OffsetSeconds)),
                ValueKind.LocalDateTime => Value.LocalDateTime(instant.AsLocalDateTime.Plus(duration)),
                ValueKind.DateTime => Value.DateTime(instant.AsDateTime.Plus(duration)),
                _ => throw Failure.WrongType($"'{operation}'", "a date or time", instant),
            };
        }
        catch (OverflowException)
        {
            throw Failure.DateOutOfRange();
        }
    }

    private static long MoveDate(long epochDay, Duration duration)
    {
        var wholeDays = duration.Seconds / Calendar.SecondsPerDay;
        return checked(Calendar.AddMonths(epochDay, duration.Months) + duration.Days + wholeDays);
    }

    private static long MoveTime(long nanosecondOfDay, Duration duration)
    {
        var nanos = (duration.Seconds % Calendar.SecondsPerDay * Calendar.NanosPerSecond) + duration.Nanoseconds;
        return Calendar.FloorModulo(nanosecondOfDay + nanos, Calendar.NanosPerDay);
    }
}
