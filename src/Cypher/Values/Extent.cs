namespace ActorGraph.Cypher.Values;

/// <summary>
/// How large a value is, what it contains included. Lists and maps remember theirs: a value that is built out of
/// another one asks for no more than the difference.
/// </summary>
internal readonly struct Extent
{
    /// <summary>Values are walked through by recursion: deeper ones could overflow the stack.</summary>
    public const int MostDepth = 1000;

    private const int DepthBits = 12;
    private const int DepthMask = (1 << DepthBits) - 1;
    private const long MostBytes = long.MaxValue >> (DepthBits + 1);
    private const int ObjectSize = 24;
    private const int ValueSize = 16;

    // One word, so that threads that share a constant of a plan read either all of it or nothing.
    private readonly long _word;

    private Extent(long bytes, int depth) => _word = (Math.Min(bytes, MostBytes) << DepthBits) | (long)Math.Min(depth, DepthMask);

    private Extent(long word) => _word = word;

    /// <summary>Estimated bytes.</summary>
    public long Bytes => _word >> DepthBits;

    /// <summary>How many lists and maps contain one another.</summary>
    public int Depth => (int)(_word & DepthMask);

    public static Extent OfValue(Value value) => value.Kind switch
    {
        ValueKind.String => new(ValueSize + ObjectSize + (2L * value.AsString.Length), 0),
        ValueKind.List => value.AsList.Extent,
        ValueKind.Map => value.AsMap.Extent,
        ValueKind.Path => new(ObjectSize + ((long)ValueSize * (value.AsPath.Nodes.Length + value.AsPath.Length)), 1),
        >= ValueKind.Time => new(ValueSize + (2 * ObjectSize), 0),
        _ => new(ValueSize, 0),
    };

    /// <summary>The extent of a list or map, remembered in a field that is 0 before.</summary>
    public static Extent OfItems(ReadOnlySpan<Value> items, int overhead, ref long remembered)
    {
        var known = Volatile.Read(ref remembered);
        if (known != 0)
        {
            return new(known);
        }

        long bytes = ValueSize + ObjectSize + overhead;
        var depth = 0;
        foreach (var item in items)
        {
            var extent = OfValue(item);
            bytes = Math.Min(bytes + extent.Bytes, MostBytes);
            depth = Math.Max(depth, extent.Depth);
        }

        var result = new Extent(bytes, depth + 1);
        Volatile.Write(ref remembered, result._word);
        return result;
    }
}
