using System.Text;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>Packs dictionary rows into the form that <see cref="LexiconFormat"/> describes.</summary>
internal static class LexiconPacker
{
    /// <summary>Packs the rows; the same rows in any order give the same bytes.</summary>
    public static byte[] Pack(IReadOnlyCollection<LexiconRow> rows)
    {
        var alphabet = rows.SelectMany(row => row.Form).Distinct().Order().ToArray();
        var tags = rows.Select(row => row.Tag).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (alphabet.Length > LexiconFormat.LetterMask)
        {
            throw new InvalidOperationException($"{alphabet.Length} letters: the format holds 255.");
        }

        var tagNumbers = Number(tags);
        var rules = new Numbering<(int Strip, string Ending)>();
        var sets = new Numbering<string>();
        var outputs = new Numbering<(int Set, int Frequency)>();
        var letters = Number(alphabet);
        var automaton = new LexiconAutomaton();
        foreach (var form in rows.GroupBy(row => row.Form).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var readings = form
                .Select(row => (Tag: tagNumbers[row.Tag], Rule: rules[LemmaRule(row)]))
                .Distinct()
                .Order()
                .ToArray();
            var set = sets[string.Concat(readings.Select(reading => $"{(char)reading.Tag}{(char)reading.Rule}"))];
            var output = outputs[(set, form.Max(row => row.Frequency))];
            automaton.Add([.. form.Key.Select(character => (byte)(letters[character] + 1))], output);
        }

        var root = automaton.Finish();
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8))
        {
            writer.Write(LexiconFormat.Signature);
            writer.Write(LexiconFormat.Version);
            WriteAll(writer, alphabet, character => writer.Write((ushort)character));
            WriteAll(writer, tags, tag => WriteText(writer, tag));
            WriteAll(writer, rules.Values, rule =>
            {
                writer.Write((byte)rule.Strip);
                WriteText(writer, rule.Ending);
            });
            WriteAll(writer, sets.Values, set => WriteSet(writer, set));
            writer.Write(outputs.Values.Count);
            foreach (var (set, frequency) in outputs.Values)
            {
                writer.Write((ushort)set);
                writer.Write((byte)frequency);
            }

            writer.Write(root);
            writer.Write(automaton.Edges.Count);
            foreach (var edge in automaton.Edges)
            {
                writer.Write(edge);
            }
        }

        return stream.ToArray();
    }

    private static (int Strip, string Ending) LemmaRule(LexiconRow row)
    {
        var shared = row.Form.AsSpan().CommonPrefixLength(row.Lemma);
        return (row.Form.Length - shared, row.Lemma[shared..]);
    }

    private static void WriteSet(BinaryWriter writer, string set)
    {
        writer.Write((byte)(set.Length / 2));
        for (var i = 0; i < set.Length; i += 2)
        {
            writer.Write((ushort)set[i]);
            writer.Write((ushort)set[i + 1]);
        }
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(checked((byte)bytes.Length));
        writer.Write(bytes);
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyCollection<T> values, Action<T> write)
    {
        writer.Write(checked((ushort)values.Count));
        foreach (var value in values)
        {
            write(value);
        }
    }

    private static Dictionary<T, int> Number<T>(T[] values)
        where T : notnull =>
        values.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    /// <summary>Numbers values in the order of their first appearance.</summary>
    private sealed class Numbering<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> Values { get; } = [];

        public int this[T value]
        {
            get
            {
                if (!_numbers.TryGetValue(value, out var number))
                {
                    number = Values.Count;
                    _numbers.Add(value, number);
                    Values.Add(value);
                }

                return number;
            }
        }
    }
}
