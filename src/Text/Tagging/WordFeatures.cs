using System.Globalization;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tagging;

/// <summary>Turns a word form into the hashed keys of what the network sees of it.</summary>
/// <remarks>
/// The lower four bits of a key tell its group, so that training can hide a group at random. Immutable: safe on any
/// thread.
/// </remarks>
internal sealed class WordFeatures(FrenchLexicon lexicon)
{
    /// <summary>The most keys that a word has.</summary>
    public const int MaximumKeys = 40;

    private const int LongestForm = 64;
    private const int LongestPrefix = 3;
    private const int LongestSuffix = 5;
    private const int MaximumReadings = 10;

    /// <summary>The group of a key.</summary>
    public static FeatureGroup Group(uint key) => (FeatureGroup)(key & FeatureHash.GroupMask);

    /// <summary>Writes the keys of a word form; the first is that of the form as a whole.</summary>
    /// <param name="form">The form as in the text.</param>
    /// <param name="keys">Room for <see cref="MaximumKeys"/> keys.</param>
    /// <returns>How many keys were written.</returns>
    public int Extract(ReadOnlySpan<char> form, Span<uint> keys)
    {
        form = form[..Math.Min(form.Length, LongestForm)];
        Span<char> buffer = stackalloc char[LongestForm];
        var plain = Simplify(form, buffer);
        var count = 0;
        keys[count++] = FeatureHash.Of(FeatureGroup.Form, 0, plain);
        for (var length = 1; length <= LongestPrefix && length < plain.Length; length++)
        {
            keys[count++] = FeatureHash.Of(FeatureGroup.Prefix, length, plain[..length]);
        }

        for (var length = 1; length <= LongestSuffix && length < plain.Length; length++)
        {
            keys[count++] = FeatureHash.Of(FeatureGroup.Suffix, length, plain[^length..]);
        }

        keys[count++] = FeatureHash.Of(FeatureGroup.Shape, WordShape.Of(form));
        return ExtractLexicon(form, keys, count);
    }

    private static ReadOnlySpan<char> Simplify(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var plain = buffer[..form.Length];
        form.ToLower(plain, CultureInfo.InvariantCulture);
        foreach (ref var character in plain)
        {
            character = char.IsDigit(character) ? '0' : character == '’' ? '\'' : character;
        }

        return plain;
    }

    private int ExtractLexicon(ReadOnlySpan<char> form, Span<uint> keys, int count)
    {
        Span<char> spelling = stackalloc char[LongestForm];
        var entry = lexicon.FindFolded(form, spelling);
        if (!entry.Found)
        {
            keys[count++] = FeatureHash.Of(FeatureGroup.Class, 0);
            return count;
        }

        var found = spelling[..form.Length];
        keys[count++] = FeatureHash.Of(FeatureGroup.Frequency, found.SequenceEqual(form) ? 1 : 0, entry.Frequency);
        var first = count;
        uint sum = 1;
        foreach (var reading in entry.Analyses)
        {
            var tag = FeatureHash.Of(FeatureGroup.Reading, (int)reading.PartOfSpeech, reading.Features);
            sum += tag * 2654435761u;
            count = AddNew(keys, first, count, tag);
            if (count - first >= 2 * MaximumReadings)
            {
                break;
            }

            count = AddNew(keys, first, count, Lemma(found, reading));
        }

        keys[count++] = FeatureHash.Of(FeatureGroup.Class, unchecked((int)sum));
        return count;
    }

    private static uint Lemma(ReadOnlySpan<char> form, in LexiconAnalysis reading)
    {
        var stem = form[..Math.Max(0, form.Length - reading.StripCount)];
        return FeatureHash.Of(FeatureGroup.Lemma, (int)reading.PartOfSpeech, stem, reading.LemmaEnding);
    }

    private static int AddNew(Span<uint> keys, int first, int count, uint key)
    {
        if (!keys[first..count].Contains(key))
        {
            keys[count++] = key;
        }

        return count;
    }
}
