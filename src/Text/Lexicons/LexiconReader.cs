using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ActorGraph.Text.Lexicons;

/// <summary>Reads the packed form that <see cref="LexiconFormat"/> describes.</summary>
internal ref struct LexiconReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    private LexiconReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public static FrenchLexicon ReadEmbedded()
    {
        using var stream = typeof(FrenchLexicon).Assembly.GetManifestResourceStream(LexiconFormat.ResourceName)
            ?? throw new InvalidOperationException(
                $"The embedded resource '{LexiconFormat.ResourceName}' is missing: build it with tools/Lexicon.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are not a packed lexicon of this version.</exception>
    public static FrenchLexicon Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new LexiconReader(bytes);
        try
        {
            return reader.ReadLexicon();
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new InvalidDataException("The packed lexicon is cut short: build it again with tools/Lexicon.", exception);
        }
    }

    private FrenchLexicon ReadLexicon()
    {
        var signature = (uint)ReadInt32();
        var version = ReadInt32();
        if (signature != LexiconFormat.Signature || version != LexiconFormat.Version)
        {
            throw new InvalidDataException(
                $"Not a packed lexicon of version {LexiconFormat.Version} (found version {version}): build it again with tools/Lexicon.");
        }

        var letters = ReadLetters();
        var tags = new (Documents.PartOfSpeech, string)[ReadUInt16()][];
        var bundles = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = Share(LexiconTags.Translate(ReadString()), bundles);
        }

        var rules = new (byte Strip, string Ending)[ReadUInt16()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = (ReadByte(), ReadString());
        }

        var sets = ReadSets(tags, rules, out var classes, out var classCount);
        var outputs = new LexiconEntry[ReadInt32()];
        for (var i = 0; i < outputs.Length; i++)
        {
            var set = ReadUInt16();
            outputs[i] = new LexiconEntry(sets[set], classes[set], ReadByte());
        }

        var root = ReadInt32();
        var edges = new uint[ReadInt32()];
        MemoryMarshal.Cast<byte, uint>(Take(edges.Length * sizeof(uint))).CopyTo(edges);
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(edges, edges);
        }

        return new FrenchLexicon(letters, edges, root, outputs, classCount);
    }

    private byte[] ReadLetters()
    {
        var alphabet = new char[ReadUInt16()];
        for (var i = 0; i < alphabet.Length; i++)
        {
            alphabet[i] = (char)ReadUInt16();
        }

        var letters = new byte[alphabet.Max() + 1];
        for (var i = 0; i < alphabet.Length; i++)
        {
            letters[alphabet[i]] = (byte)(i + 1);
        }

        return letters;
    }

    private LexiconAnalysis[][] ReadSets(
        (Documents.PartOfSpeech, string)[][] tags, (byte, string)[] rules, out int[] classes, out int classCount)
    {
        var sets = new LexiconAnalysis[ReadUInt16()][];
        classes = new int[sets.Length];
        var classOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var analyses = new List<LexiconAnalysis>();
        var key = new StringBuilder();
        for (var i = 0; i < sets.Length; i++)
        {
            analyses.Clear();
            key.Clear();
            var previous = -1;
            for (var count = ReadByte(); count > 0; count--)
            {
                var tag = ReadUInt16();
                var (strip, ending) = rules[ReadUInt16()];
                foreach (var (part, features) in tags[tag])
                {
                    analyses.Add(new LexiconAnalysis(part, features, strip, ending));
                }

                // Sets are sorted by tag: two lemmas under one tag do not make another class.
                if (tag != previous)
                {
                    key.Append((char)tag);
                    previous = tag;
                }
            }

            sets[i] = [.. analyses];
            var text = key.ToString();
            if (!classOf.TryGetValue(text, out classes[i]))
            {
                classes[i] = classOf.Count + 1;
                classOf.Add(text, classes[i]);
            }
        }

        classCount = classOf.Count;
        return sets;
    }

    private static (Documents.PartOfSpeech, string)[] Share(
        (Documents.PartOfSpeech Part, string Features)[] readings, Dictionary<string, string> bundles)
    {
        for (var i = 0; i < readings.Length; i++)
        {
            if (!bundles.TryGetValue(readings[i].Features, out var features))
            {
                bundles.Add(readings[i].Features, features = readings[i].Features);
            }

            readings[i].Features = features;
        }

        return readings;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _bytes.Slice(_position, count);
        _position += count;
        return taken;
    }

    private byte ReadByte() => Take(1)[0];

    private int ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    private int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    private string ReadString() => Encoding.UTF8.GetString(Take(ReadByte()));
}
