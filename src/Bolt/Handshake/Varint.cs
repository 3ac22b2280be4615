namespace ActorGraph.Bolt.Handshake;

/// <summary>Numbers in groups of seven bits, the lowest first; all but the last with the highest bit set (Handshake, "VarInt").</summary>
internal static class Varint
{
    /// <summary>The most bytes that a number of 64 bits has.</summary>
    public const int LongestSize = 10;

    private const int GroupBits = 7;
    private const byte Group = 0x7F;
    private const byte Continues = 0x80;

    public static byte[] Encode(ulong value)
    {
        var bytes = new List<byte>(LongestSize);
        for (; value > Group; value >>= GroupBits)
        {
            bytes.Add((byte)(value | Continues));
        }

        bytes.Add((byte)value);
        return [.. bytes];
    }

    /// <summary>Whether another byte follows one.</summary>
    public static bool IsContinued(byte last) => (last & Continues) != 0;

    /// <summary>The number that bytes are, or null where it has more than 64 bits.</summary>
    public static ulong? Decode(ReadOnlySpan<byte> bytes)
    {
        var value = default(UInt128);
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            value = (value << GroupBits) | (uint)(bytes[i] & Group);
        }

        return bytes.Length <= LongestSize && value <= ulong.MaxValue ? (ulong)value : null;
    }
}
