using System.Globalization;

namespace ActorGraph.Graph.Time;

/// <summary>A line of the grammar.</summary>
/// <param name="Row">Where it stands.</param>
/// <param name="IsBound">Counts only after a role word or beside another expression.</param>
/// <param name="Meaning">What resolves it.</param>
/// <param name="Shift">So many units from the anchor, or null.</param>
/// <param name="Reference">Which one is meant.</param>
/// <param name="Role">The role that the words themselves give, or null.</param>
/// <param name="Unit">The unit of a fixed expression, or null.</param>
/// <param name="IsAhead">Counts forward from the article's date.</param>
/// <param name="IsHalfMore">«et demi».</param>
internal sealed record TimeRule(
    TimeTableRow Row,
    bool IsBound,
    TimeMeaning Meaning,
    int? Shift,
    TimeReference Reference,
    TimeRole? Role,
    TimeUnit? Unit,
    bool IsAhead,
    bool IsHalfMore)
{
    public static TimeRule Parse(TimeTableRow row)
    {
        var words = row.Forms(2);
        var rule = new TimeRule(
            row,
            row[1] switch { "bound" => true, "any" => false, _ => throw row.Error(1, "any or bound") },
            row.Named<TimeMeaning>(2, words.FirstOrDefault() ?? string.Empty),
            null,
            TimeReference.None,
            null,
            null,
            false,
            false);
        return words.Skip(1).Aggregate(rule, (current, word) => current.With(row, word));
    }

    private TimeRule With(TimeTableRow row, string argument)
    {
        if (int.TryParse(argument, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var shift))
        {
            return this with { Shift = shift };
        }

        return argument switch
        {
            "ahead" => this with { IsAhead = true },
            "half" => this with { IsHalfMore = true },
            "day" => this with { Unit = TimeUnit.Day },
            "since" or "until" or "before" or "after" => this with { Role = row.Named<TimeRole>(2, argument) },
            _ => this with { Reference = row.Named<TimeReference>(2, argument) },
        };
    }
}
