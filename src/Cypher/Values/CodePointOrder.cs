namespace ActorGraph.Cypher.Values;

/// <summary>Compares strings by code point, which is also the order of their UTF-8 bytes and so of index keys.</summary>
internal static class CodePointOrder
{
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var common = left.AsSpan(0, length).CommonPrefixLength(right.AsSpan(0, length));
        if (common == length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var a = left[common];
        var b = right[common];

        // Surrogates stand for code points above all others, though their code units are below U+E000 to U+FFFF.
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }
}
