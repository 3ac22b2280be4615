using System.Buffers;
using System.Text.Unicode;

namespace ActorGraph.Graph.Reading;

/// <summary>Bytes to text: UTF-8 and nothing else, since guessing an encoding silently spoils names.</summary>
internal static class TextDecoder
{
    private static readonly (byte[] Mark, string Name)[] OtherMarks =
    [
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
        ([0xFF, 0xFE], "UTF-16"),
        ([0xFE, 0xFF], "UTF-16"),
    ];

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes a whole file; offsets in problems count the file's bytes, the byte order mark included.</summary>
    public static (string? Text, ReadProblem? Problem) Decode(ReadOnlySpan<byte> bytes, string source)
    {
        foreach (var (mark, name) in OtherMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return (null, ReadErrors.OtherEncoding(source, name));
            }
        }

        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            return (null, ReadErrors.Binary(source, zero));
        }

        var skipped = bytes.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        var characters = new char[bytes.Length - skipped];
        var status = Utf8.ToUtf16(bytes[skipped..], characters, out var read, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
        {
            return (new string(characters, 0, written), null);
        }

        var offset = skipped + read;
        var line = 1 + bytes[..offset].Count((byte)'\n');
        return (null, ReadErrors.InvalidUtf8(source, offset, line, bytes[offset]));
    }
}
