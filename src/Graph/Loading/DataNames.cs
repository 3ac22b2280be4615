using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Loading;

/// <summary>The names that statuses and precisions have in properties and in JSON: "asserted", "month".</summary>
public static class DataNames
{
    /// <summary>The name of a status.</summary>
    public static string DataName(this RelationStatus status) => status switch
    {
        RelationStatus.Asserted => "asserted",
        RelationStatus.Alleged => "alleged",
        RelationStatus.Denied => "denied",
        RelationStatus.Planned => "planned",
        RelationStatus.Ended => "ended",
        _ => "attempted",
    };

    /// <summary>The name of a precision.</summary>
    public static string DataName(this DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        _ => "year",
    };
}
