namespace ActorGraph.Cypher.Storage;

/// <summary>Sorts many by two numbers, digit by digit: no comparisons, and memory is read in sequence.</summary>
internal static class RadixSort
{
    private const int DigitBits = 8;

    /// <summary>The keys in the order of their first number and then their second; equal ones keep their order.</summary>
    public static SortKey[] Sort(SortKey[] keys)
    {
        var other = new SortKey[keys.Length];
        var (firsts, seconds) = (0UL, 0UL);
        foreach (var key in keys)
        {
            firsts |= (ulong)key.First;
            seconds |= (uint)key.Second;
        }

        for (var shift = 0; shift < 32 && seconds >> shift != 0; shift += DigitBits)
        {
            SortByDigit(keys, other, shift, bySecond: true);
            (keys, other) = (other, keys);
        }

        for (var shift = 0; shift < 64 && firsts >> shift != 0; shift += DigitBits)
        {
            SortByDigit(keys, other, shift, bySecond: false);
            (keys, other) = (other, keys);
        }

        return keys;
    }

    private static void SortByDigit(SortKey[] from, SortKey[] to, int shift, bool bySecond)
    {
        Span<int> places = stackalloc int[1 << DigitBits];
        places.Clear();
        foreach (var key in from)
        {
            places[Digit(key, shift, bySecond)]++;
        }

        var place = 0;
        foreach (ref var start in places)
        {
            (start, place) = (place, place + start);
        }

        foreach (var key in from)
        {
            to[places[Digit(key, shift, bySecond)]++] = key;
        }
    }

    private static int Digit(SortKey key, int shift, bool bySecond) =>
        (int)((bySecond ? (uint)key.Second : (ulong)key.First) >> shift) & ((1 << DigitBits) - 1);
}
