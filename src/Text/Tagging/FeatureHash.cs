namespace ActorGraph.Text.Tagging;

/// <summary>Hashes that never change from one run or machine to another: they are keys of the model.</summary>
internal static class FeatureHash
{
    /// <summary>The bits of a key that hold its group.</summary>
    public const uint GroupMask = 0xF;

    private const ulong Prime = 0x100000001B3;
    private const ulong Basis = 0xCBF29CE484222325;

    /// <summary>The key of a text within a group and a variant of it.</summary>
    public static uint Of(FeatureGroup group, int variant, ReadOnlySpan<char> text, ReadOnlySpan<char> ending = default)
    {
        var hash = (Basis ^ (uint)variant) * Prime;
        hash = Append(hash, text);
        hash = Append(hash, ending);
        return Finish(hash, group);
    }

    /// <summary>The key of up to two numbers within a group.</summary>
    public static uint Of(FeatureGroup group, int first, int second = 0)
    {
        var hash = (Basis ^ (uint)first) * Prime;
        hash = (hash ^ (uint)second) * Prime;
        return Finish(hash, group);
    }

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    private static uint Finish(ulong hash, FeatureGroup group)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return ((uint)(hash >> 32) & ~GroupMask) | (uint)group;
    }
}
