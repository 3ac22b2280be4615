using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Values to bytes and back.</summary>
internal static class Coding
{
    public static byte[] Encode(object? value, BoltDialect? dialect = null)
    {
        var output = new PackStreamWriter();
        new ValueWriter(output, dialect ?? Dialects.Bolt58).Write(value);
        return output.Written.ToArray();
    }

    public static object? Decode(ReadOnlySpan<byte> bytes, BoltDialect? dialect = null)
    {
        var reader = new ValueReader(new PackStreamReader(bytes), dialect ?? Dialects.Bolt58);
        var value = reader.Read();
        reader.ExpectEnd();
        return value;
    }

    public static object? Decode(string hex, BoltDialect? dialect = null) => Decode(Hex.Bytes(hex), dialect);
}
