namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>date, time, datetime, duration and their like.</summary>
internal static class TemporalFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        _ = table;
    }
}
