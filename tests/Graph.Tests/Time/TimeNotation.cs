using System.Globalization;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Time;

/// <summary>Writes resolved expressions as the example column of the grammar does.</summary>
internal static class TimeNotation
{
    public static string Format(IEnumerable<TimeExpression> expressions) => string.Join("; ", expressions.Select(Format));

    public static string Format(TimeExpression expression)
    {
        var role = expression.Role == TimeRole.At ? string.Empty : expression.Role.ToString().ToLowerInvariant() + " ";
        return role + Bounds(expression);
    }

    private static string Bounds(TimeExpression expression) => (expression.From, expression.To) switch
    {
        (null, null) => "?",
        ({ } from, null) => Text(from, IsWhole(from, null, expression.Precision), expression.Precision),
        (null, { } to) => Text(to, IsWhole(null, to, expression.Precision), expression.Precision),
        ({ } from, { } to) => Interval(from, to, expression.Precision),
    };

    private static string Interval(DateOnly from, DateOnly to, DatePrecision precision)
    {
        var isWhole = IsWhole(from, to, precision);
        var (start, end) = (Text(from, isWhole, precision), Text(to, isWhole, precision));
        if (start == end)
        {
            return start;
        }

        var isTold = isWhole && precision != DatePrecision.Day;
        return $"{start}..{end}" + (isTold ? string.Empty : $"/{precision.ToString().ToLowerInvariant()}");
    }

    private static bool IsWhole(DateOnly? from, DateOnly? to, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => true,
        DatePrecision.Month => from is null or { Day: 1 } && (to is null || to.Value.AddDays(1).Day == 1),
        _ => from is null or { Month: 1, Day: 1 } && to is null or { Month: 12, Day: 31 },
    };

    private static string Text(DateOnly day, bool isWhole, DatePrecision precision)
    {
        var format = (isWhole, precision) switch
        {
            (true, DatePrecision.Month) => "yyyy-MM",
            (true, DatePrecision.Year) => "yyyy",
            _ => "yyyy-MM-dd",
        };
        var text = day.ToString(format, CultureInfo.InvariantCulture);
        return format == "yyyy" ? text.TrimStart('0') : text;
    }
}
