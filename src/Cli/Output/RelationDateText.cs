using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Output;

/// <summary>The date of a relation for people: as much as the text gives, a year stays a year.</summary>
internal static class RelationDateText
{
    public static string? Of(RelationDate? date)
    {
        if (date is null)
        {
            return null;
        }

        var digits = date.Precision switch { DatePrecision.Year => 4, DatePrecision.Month => 7, _ => 10 };
        var start = date.StartText?[..digits];
        var end = date.End is { } to ? IsoDate.Format(to)[..digits] : null;
        return start == end || end is null ? start : $"{start}/{end}";
    }
}
