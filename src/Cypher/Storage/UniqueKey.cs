using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>A rule and a short key of its index, packed so that a cache holds it in itself.</summary>
internal readonly record struct UniqueKey
{
    private const int MaximumLength = 3 * sizeof(ulong);
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong _ruleAndLength;
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;

    private UniqueKey(long rule, ReadOnlySpan<byte> key)
    {
        Span<ulong> words = stackalloc ulong[MaximumLength / sizeof(ulong)];
        words.Clear();
        key.CopyTo(MemoryMarshal.AsBytes(words));
        _ruleAndLength = ((ulong)rule << 8) | (uint)key.Length;
        (_first, _second, _third) = (words[0], words[1], words[2]);
    }

    /// <summary>Packs a key; null when it is too long.</summary>
    public static UniqueKey? Of(long rule, ReadOnlySpan<byte> key) =>
        key.Length <= MaximumLength ? new UniqueKey(rule, key) : null;

    /// <summary>The lowest bits are as good as any.</summary>
    public override int GetHashCode()
    {
        var hash = (_ruleAndLength ^ _first) * Multiplier;
        hash = ((hash ^ (hash >> 32)) ^ _second) * Multiplier;
        hash = ((hash ^ (hash >> 32)) ^ _third) * Multiplier;
        return (int)(hash >> 32);
    }
}
