using System.Text;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Network;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Pipeline;

/// <summary>
/// Reads and writes a model: signature and version; tags; labels; sizes; feature keys; weights row by row, each row a
/// scale followed by whole numbers of 8 bits (embeddings) or 16 bits (all else). Little-endian.
/// </summary>
internal static class ModelFile
{
    /// <summary>The name under which the model is embedded.</summary>
    public const string ResourceName = "Data/french-model.bin";

    private const uint Signature = 0x4D504741; // "AGPM"
    private const int Version = 1;

    /// <summary>Writes a model.</summary>
    public static void Write(FrenchModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(Version);
        writer.Write(model.Tags.Length);
        foreach (var tag in model.Tags)
        {
            writer.Write((byte)tag.PartOfSpeech);
            writer.Write(tag.Features);
        }

        writer.Write(model.Labels.Length);
        foreach (var label in model.Labels)
        {
            writer.Write(label);
        }

        var shape = model.Weights.Shape;
        writer.Write(shape.Input);
        writer.Write(shape.Hidden);
        writer.Write(shape.Arc);
        writer.Write(shape.Label);
        writer.Write(model.Features.Keys.Length);
        foreach (var key in model.Features.Keys)
        {
            writer.Write(key);
        }

        foreach (var matrix in model.Weights.All)
        {
            WriteMatrix(writer, matrix, matrix == model.Weights.Embeddings);
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a model of this version.</exception>
    public static FrenchModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Signature || reader.ReadInt32() != Version)
        {
            throw new InvalidDataException(
                $"Not a language model of version {Version}: train one with tools/Train (docs/text-analysis.md).");
        }

        var tags = new MorphologicalTag[reader.ReadInt32()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = new MorphologicalTag((PartOfSpeech)reader.ReadByte(), reader.ReadString());
        }

        var labels = new string[reader.ReadInt32()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        var (input, hidden, arc, label) = (
            reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var keys = new uint[reader.ReadInt32()];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = reader.ReadUInt32();
        }

        var features = new FeatureTable(keys);
        var weights = new NetworkWeights(
            new NetworkShape(features.RowCount, input, hidden, arc, label, tags.Length, labels.Length));
        foreach (var matrix in weights.All)
        {
            ReadMatrix(reader, matrix, matrix == weights.Embeddings);
        }

        return new FrenchModel(features, tags, labels, weights);
    }

    private static void WriteMatrix(BinaryWriter writer, WeightMatrix matrix, bool small)
    {
        var limit = small ? sbyte.MaxValue : short.MaxValue;
        for (var row = 0; row < matrix.Rows; row++)
        {
            var values = matrix.Row(row);
            var largest = 0f;
            foreach (var value in values)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            var scale = largest / limit;
            writer.Write(scale);
            foreach (var value in values)
            {
                var whole = scale == 0 ? 0 : (int)MathF.Round(value / scale);
                if (small)
                {
                    writer.Write((sbyte)whole);
                }
                else
                {
                    writer.Write((short)whole);
                }
            }
        }
    }

    private static void ReadMatrix(BinaryReader reader, WeightMatrix matrix, bool small)
    {
        Span<byte> bytes = new byte[matrix.Columns * (small ? sizeof(sbyte) : sizeof(short))];
        for (var row = 0; row < matrix.Rows; row++)
        {
            var scale = reader.ReadSingle();
            reader.BaseStream.ReadExactly(bytes);
            var values = matrix.Row(row);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = scale * (small
                    ? (sbyte)bytes[i]
                    : System.Buffers.Binary.BinaryPrimitives.ReadInt16LittleEndian(bytes[(2 * i)..]));
            }
        }
    }
}
