using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>A stored relationship: type, start, end, and the properties.</summary>
internal static class RelationshipRecord
{
    public static (int Type, long Start, long End) Ends(ReadOnlySpan<byte> record)
    {
        var reader = new ByteReader(record);
        return ((int)reader.Varint(), reader.Varint(), reader.Varint());
    }

    public static ReadOnlySpan<byte> Properties(ReadOnlySpan<byte> record)
    {
        var reader = new ByteReader(record);
        reader.SkipVarint();
        reader.SkipVarint();
        reader.SkipVarint();
        return reader.Rest;
    }

    public static void Write(ByteWriter writer, int type, long start, long end)
    {
        writer.Varint(type);
        writer.Varint(start);
        writer.Varint(end);
    }
}
