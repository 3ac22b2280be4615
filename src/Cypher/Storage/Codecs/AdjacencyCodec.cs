using System.Numerics;
using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>
/// Entries of adjacency: for each relationship its number, less that of the first, and the number of the node at the
/// other end, both of variable length.
/// </summary>
internal static class AdjacencyCodec
{
    private const ulong TopBits = 0x8080_8080_8080_8080;

    /// <summary>Writes the kind of a group whose entries follow.</summary>
    public static void WriteGroup(ByteWriter writer, int kind, long first, ReadOnlySpan<byte> entries)
    {
        writer.Varint(kind);
        writer.Varint(entries.Length);
        writer.Varint(first);
        writer.Bytes(entries);
    }

    /// <summary>Writes that the entries of a kind are in blocks of their own.</summary>
    public static void WriteSpilled(ByteWriter writer, int kind)
    {
        writer.Varint(kind);
        writer.Varint(0);
    }

    public static void WriteEntry(ByteWriter writer, long relationship, long other)
    {
        writer.Varint(relationship);
        writer.Varint(other);
    }

    /// <summary>Counts entries without decoding them: each has two numbers, and each number one byte without top bit.</summary>
    public static int Count(ReadOnlySpan<byte> entries)
    {
        var continued = 0;
        var words = MemoryMarshal.Cast<byte, ulong>(entries);
        foreach (var word in words)
        {
            continued += BitOperations.PopCount(word & TopBits);
        }

        foreach (var value in entries[(words.Length * sizeof(ulong))..])
        {
            continued += value >> 7;
        }

        return (entries.Length - continued) / 2;
    }

    /// <summary>The entries without the one of a relationship.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="offset">The relationship's number less the first's.</param>
    /// <param name="numbers">How many numbers follow the relationship's: one in adjacency, two in lists of a type.</param>
    public static byte[] Without(ReadOnlySpan<byte> entries, long offset, int numbers = 1)
    {
        var reader = new ByteReader(entries);
        while (!reader.IsAtEnd)
        {
            var start = reader.Position;
            var found = reader.Varint() == offset;
            for (var i = 0; i < numbers; i++)
            {
                reader.SkipVarint();
            }

            if (found)
            {
                return [.. entries[..start], .. entries[reader.Position..]];
            }
        }

        return entries.ToArray();
    }
}
