namespace ActorGraph.Graph.Time;

/// <summary>Numbers of the word classes that the code itself knows; tables may name more.</summary>
internal static class TimeClasses
{
    public const int Day = 0;
    public const int Year = 1;
    public const int Years = 2;
    public const int Number = 3;
    public const int Ordinal = 4;
    public const int NumericDate = 5;
    public const int Month = 6;
    public const int Weekday = 7;
    public const int Unit = 8;
    public const int Season = 9;
    public const int Edge = 10;
    public const int Add = 11;
    public const int Multiply = 12;
    public const int Collect = 13;
    public const int Order = 14;
    public const int Measure = 15;
    public const int Function = 16;
    public const int Past = 17;
    public const int Future = 18;
    public const int Neutral = 19;

    public static readonly string[] Names =
    [
        "day", "year", "years", "number", "ordinal", "numeric-date", "month", "weekday", "unit", "season", "edge",
        "add", "multiply", "collect", "order", "measure", "function", "past", "future", "neutral",
    ];
}
