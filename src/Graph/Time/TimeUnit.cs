namespace ActorGraph.Graph.Time;

/// <summary>Units of time that expressions count in.</summary>
internal enum TimeUnit
{
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}
