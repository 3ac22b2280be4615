namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Compares what two ways to walk over relationships cost, without counting a hub's to the end.</summary>
internal static class Effort
{
    private const long FirstLimit = 128;
    private const long Growth = 8;

    /// <summary>Counts what stands before a way, up to a limit; more than the limit is any number above.</summary>
    public delegate long Counter(long limit);

    /// <summary>Whether the first way costs no more than the second; the cheaper one decides how far either is counted.</summary>
    public static bool IsFirstCheaper(Counter first, Counter second)
    {
        for (var limit = FirstLimit; ; limit *= Growth)
        {
            var (one, other) = (first(limit), second(limit));
            if (one <= limit || other <= limit)
            {
                return one <= other;
            }
        }
    }
}
