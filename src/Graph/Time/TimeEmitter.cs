using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>Resolves what the scanner reads, in text order, and keeps the last date mentioned.</summary>
internal sealed class TimeEmitter(
    TimeText text,
    TimeVocabulary vocabulary,
    DateOnly? article,
    Func<int, TimeDirection>? directionAt)
{
    /// <summary>«la veille» reaches back this far: about three sentences.</summary>
    private const int MentionReach = 500;

    // Characters within which one time is told in the same breath as another.
    private const int BreathReach = 60;

    /// <summary>A story goes on within this many characters and days.</summary>
    private const int StoryReach = 100;
    private const int StoryDays = 31;

    private readonly ImmutableArray<TimeExpression>.Builder _found = ImmutableArray.CreateBuilder<TimeExpression>();
    private readonly TimeResolver _resolver = new(vocabulary);
    private TenseCues? _cues;
    private TimeInterval? _mention;
    private int _mentionEnd;
    private bool _lastCountsFromMention;

    public ImmutableArray<TimeExpression> Result() => _found.ToImmutable();

    /// <summary>Emits «de X à Y»; false when the two do not make an interval.</summary>
    public bool EmitInterval(int index, TimeReading first, TimeReading second)
    {
        var anchor = AnchorAt(index);
        if (TimeFamilies.LacksMonth(first) && second.Meaning == TimeMeaning.Date)
        {
            first = WithMonth(first, second);
        }

        var (from, to) = Ends(first, second, anchor);
        if (from is { } start && to is { } end && start.From > end.To)
        {
            return false;
        }

        var precision = Coarser(from?.Precision ?? Precision(first), to?.Precision ?? Precision(second));
        Add(index, second.End, from?.From, to?.To, precision, TimeRole.At);
        _lastCountsFromMention = false;
        if (from is { } left && to is { } right)
        {
            Remember(new TimeInterval(left.From, right.To, precision), second.End);
        }

        return true;
    }

    /// <summary>Emits each item of a list; a day or month without a year takes it from its neighbour.</summary>
    public void EmitList(List<TimeItem> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            if (TimeFamilies.LacksMonth(items[i].Reading) && items[i + 1].Reading.Meaning == TimeMeaning.Date)
            {
                items[i] = items[i] with { Reading = WithMonth(items[i].Reading, items[i + 1].Reading) };
            }
        }

        for (var i = 0; i < items.Count; i++)
        {
            Emit(items[i], Resolve(items, i));
        }
    }

    private static TimeReading WithMonth(TimeReading day, TimeReading date) => date with
    {
        First = day.First,
        End = day.End,
        Day = day.Day,
        Weekday = day.Weekday,
    };

    private static DatePrecision Coarser(DatePrecision left, DatePrecision right) => left > right ? left : right;

    private static DatePrecision Precision(TimeReading reading) => reading.Meaning switch
    {
        TimeMeaning.Date => DatePrecision.Day,
        TimeMeaning.Month or TimeMeaning.Season or TimeMeaning.Quarter => DatePrecision.Month,
        TimeMeaning.Year or TimeMeaning.Years or TimeMeaning.Decade or TimeMeaning.Century => DatePrecision.Year,
        _ => reading.Unit switch
        {
            TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half => DatePrecision.Month,
            TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => DatePrecision.Year,
            _ => DatePrecision.Day,
        },
    };

    private TimeInterval? Resolve(List<TimeItem> items, int index)
    {
        var reading = items[index].Reading;
        var anchor = AnchorAt(items[index].First);
        if (items[index].Role?.Role == TimeRole.Until && reading.Meaning == TimeMeaning.UnitEdge)
        {
            // «d'ici la fin de l'année» looks ahead whatever the verb.
            anchor = anchor with { Direction = TimeDirection.Future };
        }

        if (!reading.LacksYear)
        {
            return _resolver.Resolve(reading, anchor);
        }

        if (index + 1 < items.Count && _resolver.Resolve(items[index + 1].Reading, anchor) is { } next
            && !items[index + 1].Reading.LacksYear)
        {
            return _resolver.Resolve(reading, anchor with { Article = next.From, Direction = TimeDirection.Past });
        }

        return index > 0 && items[index - 1].Reading.Year is not null && _mention is { } previous
            ? _resolver.Resolve(reading, anchor with { Article = previous.From, Direction = TimeDirection.Future })
            : Continued(reading, anchor) ?? _resolver.Resolve(reading, anchor);
    }

    /// <summary>
    /// «... le 25 août 2020. Le 26 août, ...»: a day soon after one just told, and no recent one, continues the story.
    /// </summary>
    private TimeInterval? Continued(TimeReading reading, TimeAnchor anchor) =>
        reading.Meaning == TimeMeaning.Month ? MonthContinued(reading, anchor) : DayContinued(reading, anchor);

    // «a quitté X en janvier 2022, Y en septembre»: in one breath, the year goes on.
    private TimeInterval? MonthContinued(TimeReading reading, TimeAnchor anchor)
    {
        if (anchor.Mention is not { Precision: DatePrecision.Month } told || reading.Rule.Reference != TimeReference.None
            || text[reading.First].Start - _mentionEnd > BreathReach || IsRecent(reading, anchor))
        {
            return null;
        }

        var next = _resolver.Resolve(reading, anchor with { Article = told.To, Direction = TimeDirection.Future });
        return next?.From.Year == told.From.Year ? next : null;
    }

    private TimeInterval? DayContinued(TimeReading reading, TimeAnchor anchor)
    {
        if (reading.Meaning != TimeMeaning.Date || anchor.Mention is not { Precision: DatePrecision.Day } told
            || text[reading.First].Start - _mentionEnd > StoryReach
            || IsRecent(reading, anchor))
        {
            return null;
        }

        var next = _resolver.Resolve(reading, anchor with { Article = told.To, Direction = TimeDirection.Future });
        return next?.From.DayNumber - told.To.DayNumber <= StoryDays ? next : null;
    }

    private bool IsRecent(TimeReading reading, TimeAnchor anchor) =>
        anchor.Article is { } published && _resolver.Resolve(reading, anchor) is { } nearest
        && Math.Abs(nearest.From.DayNumber - published.DayNumber) <= StoryDays;

    private (TimeInterval? From, TimeInterval? To) Ends(TimeReading first, TimeReading second, TimeAnchor anchor)
    {
        var isForward = (first.Year is not null && second.LacksYear)
            || (anchor.Direction == TimeDirection.Future && second.Year is null);
        if (isForward)
        {
            var from = _resolver.Resolve(first, anchor);
            return (from, Beside(second, from, anchor, TimeDirection.Future));
        }

        var to = _resolver.Resolve(second, anchor);
        return (Beside(first, to, anchor, TimeDirection.Past), to);
    }

    /// <summary>Resolves one end of an interval from the other, where it takes its year or week from it.</summary>
    private TimeInterval? Beside(TimeReading reading, TimeInterval? other, TimeAnchor anchor, TimeDirection direction) =>
        (reading.LacksYear || reading.Meaning == TimeMeaning.Weekday) && other is { } known
            ? _resolver.Resolve(reading, anchor with { Article = known.From, Direction = direction })
            : _resolver.Resolve(reading, anchor);

    private void Emit(TimeItem item, TimeInterval? interval)
    {
        var reading = item.Reading;
        if (reading.Meaning == TimeMeaning.None)
        {
            return;
        }

        var role = reading.Rule.Role ?? item.Role?.Role ?? TimeRole.At;
        var (from, to) = Bounds(interval, role, IsUpToEnd(reading));
        RestateLast(item, interval);
        Add(item.First, item.End, from, to, interval?.Precision ?? Precision(reading), role);
        if (interval is null && role is TimeRole.At or TimeRole.Since)
        {
            _found[^1] = _found[^1] with { Day = reading.DayOfUnknownYear };
        }

        _lastCountsFromMention = reading.Meaning is TimeMeaning.Later or TimeMeaning.Earlier or TimeMeaning.Mention;
        if (interval is { } resolved && role is TimeRole.At or TimeRole.Since && IsMention(reading))
        {
            Remember(resolved, item.End);
        }
    }

    /// <summary>«Dix ans plus tard, en 1950»: the second says when the first is.</summary>
    private void RestateLast(TimeItem item, TimeInterval? interval)
    {
        if (interval is not { } said || !_lastCountsFromMention
            || item.Reading.Meaning is not (TimeMeaning.Date or TimeMeaning.Month or TimeMeaning.Year))
        {
            return;
        }

        var last = _found[^1];
        if (text.Source.AsSpan(last.End, text[item.First].Start - last.End).Trim() is ",")
        {
            _found[^1] = last with { From = said.From, To = said.To, Precision = said.Precision };
        }
    }

    /// <summary>«aujourd'hui» is often «nowadays», and nobody counts from it: the next day would be «demain».</summary>
    private static bool IsMention(TimeReading reading) =>
        reading is { Meaning: not (TimeMeaning.Last or TimeMeaning.Day) } or { Meaning: TimeMeaning.Day, Rule.Shift: not 0 };

    private static (DateOnly? From, DateOnly? To) Bounds(TimeInterval? interval, TimeRole role, bool isUpToEnd)
    {
        if (interval is not { } known)
        {
            return (null, null);
        }

        return role switch
        {
            TimeRole.Since => (known.From, null),
            TimeRole.Until => (null, known.To),
            TimeRole.Before when isUpToEnd => (null, known.To),
            TimeRole.Before => (null, TimeInterval.Shift(known.From, TimeUnit.Day, -1)),
            TimeRole.After => (TimeInterval.Shift(known.To, TimeUnit.Day, 1), null),
            _ => (known.From, known.To),
        };
    }

    /// <summary>«avant la fin de l'année» is up to its end, «il y a plus de dix ans» may be in the tenth.</summary>
    private static bool IsUpToEnd(TimeReading reading) =>
        reading.Edge == TimeEdge.Late || reading.Rule.Role == TimeRole.Before;

    private TimeAnchor AnchorAt(int token)
    {
        var isNear = text[token].Start - _mentionEnd <= MentionReach;
        var direction = directionAt is null
            ? (_cues ??= new TenseCues(text, vocabulary)).At(token)
            : directionAt(text[token].Start);
        return new TimeAnchor(article, isNear ? _mention : null, direction);
    }

    private void Remember(TimeInterval interval, int end) => (_mention, _mentionEnd) = (interval, text[end - 1].End);

    private void Add(int first, int end, DateOnly? from, DateOnly? to, DatePrecision precision, TimeRole role)
    {
        var (start, stop) = (text[first].Start, text[end - 1].End);
        _found.Add(new TimeExpression(text.Source[start..stop], start, stop, from, to, precision, role));
    }
}
