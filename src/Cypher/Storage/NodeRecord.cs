using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>A stored node: the number of its labels, the labels, and the properties.</summary>
internal static class NodeRecord
{
    public static ReadOnlySpan<byte> Properties(ReadOnlySpan<byte> record)
    {
        var reader = new ByteReader(record);
        for (var count = reader.Varint(); count > 0; count--)
        {
            reader.SkipVarint();
        }

        return reader.Rest;
    }

    public static bool HasLabel(ReadOnlySpan<byte> record, int label)
    {
        foreach (var own in EachLabel(record))
        {
            if (own == label)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The labels one by one, for loops that keep none of them.</summary>
    public static LabelEnumerator EachLabel(ReadOnlySpan<byte> record) => new(record);

    public static int[] Labels(ReadOnlySpan<byte> record)
    {
        var reader = new ByteReader(record);
        var labels = new int[reader.Count()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = (int)reader.Varint();
        }

        return labels;
    }

    public static void Write(ByteWriter writer, ReadOnlySpan<int> labels)
    {
        writer.Varint(labels.Length);
        foreach (var label in labels)
        {
            writer.Varint(label);
        }
    }
}
