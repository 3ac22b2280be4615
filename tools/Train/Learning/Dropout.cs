namespace ActorGraph.Train.Learning;

/// <summary>Masks that hide a share of values at random and scale up the others.</summary>
internal static class Dropout
{
    /// <summary>Fills a mask.</summary>
    public static void Fill(Span<float> mask, SeededRandom random, float share)
    {
        if (share <= 0)
        {
            mask.Fill(1);
            return;
        }

        var kept = 1 / (1 - share);
        foreach (ref var value in mask)
        {
            value = random.NextSingle() < share ? 0 : kept;
        }
    }
}
