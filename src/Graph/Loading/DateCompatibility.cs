using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Loading;

/// <summary>Whether two reports with the same ends, type and status can be about the same fact, as far as time says.</summary>
/// <remarks>
/// Two dated events are the same when one date contains the other; two dated states when they began, and ended, at the
/// same time as far as both say. An undated report is of a dated fact when that had begun by the time of the report.
/// Events that recur need more: news reports them undated while they are fresh, so an undated report is of a dated event
/// that ended at most <see cref="FreshDays"/> days before it, and of an undated one reported as close to it.
/// Within one article an undated mention always joins.
/// </remarks>
internal static class DateCompatibility
{
    private const int FreshDays = 31;

    public static bool Compatible(StoredFact fact, FactReport report, bool isState)
    {
        if (fact.Date is { } known && report.Date is { } said)
        {
            return isState ? SameState(known, said) : known.Contains(said) || said.Contains(known);
        }

        if (fact.IsReportedIn(report.ArticleId))
        {
            return true;
        }

        var recurs = RecurrentTypes.Contains(report.Type);
        if (fact.Date is { } dated)
        {
            return UndatedOf(dated, report.Published, report.Published, recurs);
        }

        return report.Date is { } date
            ? UndatedOf(date, fact.FirstReported, fact.LastReported, recurs)
            : !recurs || ReportedTogether(fact, report);
    }

    /// <summary>The date that two compatible ones give together: the more precise one, or both ends of a state.</summary>
    public static FactDate? Combine(FactDate? one, FactDate? other, bool isState)
    {
        if (one is not { } first || other is not { } second)
        {
            return one ?? other;
        }

        if (!isState)
        {
            return second.Days < first.Days ? second : first;
        }

        var secondIsFiner = second.Precision < first.Precision;
        var (fine, coarse) = secondIsFiner ? (second, first) : (first, second);
        return new(fine.Start ?? coarse.Start, fine.End ?? coarse.End, fine.Precision);
    }

    private static bool SameState(FactDate one, FactDate other)
    {
        var coarser = one.Precision > other.Precision ? one.Precision : other.Precision;
        var merged = Combine(one, other, isState: true)!.Value;
        return SameDay(one.Start, other.Start, coarser)
            && SameDay(one.End, other.End, coarser)
            && (merged.Start is null || merged.End is null || merged.Start <= merged.End);
    }

    private static bool SameDay(DateOnly? one, DateOnly? other, DatePrecision precision) =>
        one is not { } first || other is not { } second
        || FactDate.LastDayOf(first, precision) == FactDate.LastDayOf(second, precision);

    private static bool UndatedOf(FactDate date, DateOnly? firstReported, DateOnly? lastReported, bool recurs)
    {
        if (lastReported is not { } last || firstReported is not { } first)
        {
            return !recurs;
        }

        return date.First <= last && (!recurs || first.DayNumber - date.Last.DayNumber <= FreshDays);
    }

    private static bool ReportedTogether(StoredFact fact, FactReport report) =>
        report.Published is not { } day || fact.FirstReported is not { } first || fact.LastReported is not { } last
        || (day.DayNumber >= first.DayNumber - FreshDays && day.DayNumber <= last.DayNumber + FreshDays);
}
