using System.Buffers.Binary;

namespace ActorGraph.Cypher.Values;

/// <summary>
/// The transitions of a compiled IANA zone file. The CLR rounds offsets to minutes, and local mean times of before
/// 1900 have seconds ("+00:53:28"), so offsets within the table's reach are read from it.
/// </summary>
internal sealed class TimeZoneFile
{
    private const int HeaderLength = 44;

    private readonly long[] _transitions;
    private readonly int[] _offsets;
    private readonly int _firstOffset;

    private TimeZoneFile(long[] transitions, int[] offsets, int firstOffset)
    {
        _transitions = transitions;
        _offsets = offsets;
        _firstOffset = firstOffset;
    }

    /// <summary>Reads the file of a zone, or gives null where the platform keeps none.</summary>
    public static TimeZoneFile? TryRead(string id)
    {
        var path = Path.Combine("/usr/share/zoneinfo", id);
        if (id.Contains("..", StringComparison.Ordinal) || !File.Exists(path))
        {
            return null;
        }

        var data = File.ReadAllBytes(path);
        return data.Length < HeaderLength || !data.AsSpan(0, 4).SequenceEqual("TZif"u8) || data[4] < (byte)'2'
            ? null
            : ReadSecondBlock(data);
    }

    /// <summary>The offset at an instant, when the table says it: after its last transition the rules go on.</summary>
    public bool TryOffsetAt(long epochSecond, out int offset)
    {
        var index = Array.BinarySearch(_transitions, epochSecond);
        var last = index >= 0 ? index : ~index - 1;
        offset = last < 0 ? _firstOffset : _offsets[last];
        return last < _transitions.Length - 1;
    }

    private static TimeZoneFile ReadSecondBlock(ReadOnlySpan<byte> data)
    {
        // The first block holds 32-bit times; the second, 64-bit ones, in the same form.
        var counts = ReadCounts(data);
        var first = HeaderLength + (counts.Times * 5) + (counts.Types * 6) + counts.Characters + (counts.Leaps * 8)
            + counts.Standards + counts.Universals;
        data = data[first..];
        counts = ReadCounts(data);
        data = data[HeaderLength..];
        var transitions = new long[counts.Times];
        var offsets = new int[counts.Times];
        var types = data[(counts.Times * 9)..];
        for (var i = 0; i < counts.Times; i++)
        {
            transitions[i] = BinaryPrimitives.ReadInt64BigEndian(data[(i * 8)..]);
            offsets[i] = BinaryPrimitives.ReadInt32BigEndian(types[(data[(counts.Times * 8) + i] * 6)..]);
        }

        return new TimeZoneFile(transitions, offsets, BinaryPrimitives.ReadInt32BigEndian(types));
    }

    private static (int Universals, int Standards, int Leaps, int Times, int Types, int Characters) ReadCounts(
        ReadOnlySpan<byte> header) => (
        BinaryPrimitives.ReadInt32BigEndian(header[20..]),
        BinaryPrimitives.ReadInt32BigEndian(header[24..]),
        BinaryPrimitives.ReadInt32BigEndian(header[28..]),
        BinaryPrimitives.ReadInt32BigEndian(header[32..]),
        BinaryPrimitives.ReadInt32BigEndian(header[36..]),
        BinaryPrimitives.ReadInt32BigEndian(header[40..]));
}
