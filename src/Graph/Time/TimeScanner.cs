using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>Reads the expressions of one text from left to right: intervals, lists, single ones.</summary>
internal sealed class TimeScanner(TimeGrammar grammar, TimeText text, TimeJoints joints, TimeEmitter emitter)
{
    /// <summary>Longer lists are read in pieces, so that the work stays linear.</summary>
    private const int LongestList = 12;

    public ImmutableArray<TimeExpression> Run()
    {
        for (var i = 0; i < text.Count;)
        {
            i = text[i].Kind == TimeTokenKind.Word && text[i].Word is null ? i + 1 : Step(i);
        }

        return emitter.Result();
    }

    private int Step(int index)
    {
        if (Interval(index) is { } end)
        {
            return end;
        }

        var items = List(index);
        if (items.Count == 0)
        {
            return index + 1;
        }

        emitter.EmitList(items);
        return Math.Max(items[^1].End, index + 1);
    }

    private int? Interval(int index)
    {
        if (grammar.Interval(text, index) is not { } head
            || grammar.Expression(text, head.End, true) is not { } first
            || first.End >= text.Count || text[first.End].Word is not { } joint || !head.Value.Joints.Contains(joint.Id)
            || grammar.Expression(text, first.End + 1, true) is not { } last)
        {
            return null;
        }

        var second = TimeFamilies.Alike(first, last);
        return TimeFamilies.MayJoin(first, second) && emitter.EmitInterval(index, first, second) ? second.End : null;
    }

    /// <summary>One expression, or several that share what the last or first of them says.</summary>
    private List<TimeItem> List(int index)
    {
        List<TimeItem> items = [];
        if (Item(index, allowsBound: false) is not { } item || IsLoneNumber(item))
        {
            return items;
        }

        items.Add(item);
        while (items.Count < LongestList && Next(items[^1]) is { } next)
        {
            items.Add(next);
        }

        while (items.Count > 0 && items[^1].Reading.Meaning == TimeMeaning.BareDay)
        {
            items.RemoveAt(items.Count - 1);
        }

        return items;
    }

    private TimeItem? Next(TimeItem item)
    {
        if (item.End + 1 >= text.Count || text[item.End].Word is not { } joint)
        {
            return null;
        }

        // «septembre-octobre 2023»
        var isComma = joint.Id == joints.Comma;
        var isDash = joint.Id == joints.Dash && item.Reading.Meaning == TimeMeaning.Month;
        if (!isComma && !isDash && joint.Id != joints.And && joint.Id != joints.Or)
        {
            return null;
        }

        if (Item(item.End + 1, allowsBound: true) is not { } next)
        {
            return null;
        }

        next = next with { Reading = TimeFamilies.Alike(item.Reading, next.Reading) };
        return TimeFamilies.MayList(item.Reading, next.Reading, isComma) ? next : null;
    }

    /// <summary>An expression with the role words before it, where there are any.</summary>
    private TimeItem? Item(int index, bool allowsBound)
    {
        var alone = grammar.Expression(text, index, allowsBound);
        var role = grammar.Role(text, index);
        var bound = role is null ? null : grammar.Expression(text, role.End, true);
        var reaches = (bound?.End ?? 0) - (alone?.End ?? 0);
        if (bound is not null && bound.Meaning != TimeMeaning.None && (reaches > 0 || (reaches == 0 && role!.Value.IsPart)))
        {
            var first = role!.Value.IsPart ? index : bound.First;
            return Accept(new TimeItem(bound, role.Value, first));
        }

        return alone is null ? null : Accept(new TimeItem(alone, null, alone.First));
    }

    private TimeItem? Accept(TimeItem item)
    {
        var reading = item.Reading;
        var isDated = item.Role is { } role && (role.Role != TimeRole.At || text[item.First].Word?.Id == joints.In);
        var isName = reading is { IsCapitalMonth: true, Meaning: TimeMeaning.Month, Year: null, Edge: TimeEdge.Within }
            && reading.Rule is { Reference: TimeReference.None, Shift: null }
            && !isDated;
        return isName ? null : item;
    }

    /// <summary>A number that neither an article nor a preposition presents as a day of the month.</summary>
    private static bool IsLoneNumber(TimeItem item) =>
        item.Reading.Meaning == TimeMeaning.BareDay && item.Role is null && item.End - item.First == 1;
}
