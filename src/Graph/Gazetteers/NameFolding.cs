using System.Buffers;
using System.Globalization;
using System.Text;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>The one way in which names are compared: without case, accents, punctuation and a leading article.</summary>
/// <remarks>Safe on any thread: two that fold the same letter for the first time find the same.</remarks>
public static class NameFolding
{
    private const int TableSize = 0x0250;

    // What each Latin character folds to, once it was asked for: nothing when it is no letter or digit and so separates words.
    private static readonly string?[] Table = new string?[TableSize];

    private static readonly string[] Articles = ["l ", "le ", "la ", "les ", "un ", "une ", "des ", "du ", "de la "];

    /// <summary>The form of a name under which it is compared.</summary>
    /// <param name="name">A name as written: "L'Alliance des États du Sahel".</param>
    /// <returns>Lower-case words without accents, one space between them: "alliance des etats du sahel".</returns>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = FoldWords(name);
        if (!folded.Contains(' ', StringComparison.Ordinal))
        {
            return folded;
        }

        foreach (var article in Articles)
        {
            if (folded.StartsWith(article, StringComparison.Ordinal))
            {
                return folded[article.Length..];
            }
        }

        return folded;
    }

    /// <summary>Whether two names are the same once folded.</summary>
    public static bool Same(string left, string right) => Fold(left) == Fold(right);

    /// <summary>As <see cref="Fold"/>, but a leading article stays.</summary>
    internal static string FoldWords(string name)
    {
        // A letter folds to four at most; one place more, since letters are written one ahead.
        var size = (name.Length * 4) + 4;
        var buffer = size <= 512 ? stackalloc char[size] : new char[size];
        var length = 0;
        var between = false;
        for (var i = 0; i < name.Length; i++)
        {
            var written = FoldAt(name, ref i, buffer[(length + 1)..]);
            if (written > 0)
            {
                length = Append(buffer, length, written, between);
                between = false;
            }
            else if (written < 0)
            {
                between = length > 0;
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>
    /// Folds the character at a position (or the pair, for a surrogate: the position then moves to its second half).
    /// </summary>
    /// <returns>How many characters were written; 0 for an accent on its own, -1 for what separates words.</returns>
    internal static int FoldAt(ReadOnlySpan<char> text, ref int index, Span<char> into)
    {
        var character = text[index];
        if (character >= TableSize)
        {
            return FoldRare(text, ref index, into);
        }

        var folded = Table[character] ??= FoldLatin(character);
        if (folded.Length == 0)
        {
            return -1;
        }

        folded.CopyTo(into);
        return folded.Length;
    }

    /// <summary>The words of a name as written, parted where folding parts them.</summary>
    internal static string[] WrittenWords(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLetterOrDigit(text[i]))
            {
                if (i > start)
                {
                    words.Add(text[start..i]);
                }

                start = i + 1;
            }
        }

        return [.. words];
    }

    private static int Append(Span<char> buffer, int length, int written, bool between)
    {
        // The letters were written one place ahead, so that a space fits before them.
        if (between)
        {
            buffer[length] = ' ';
            return length + 1 + written;
        }

        buffer.Slice(length + 1, written).CopyTo(buffer[length..]);
        return length + written;
    }

    private static int FoldRare(ReadOnlySpan<char> text, ref int index, Span<char> into)
    {
        if (Rune.DecodeFromUtf16(text[index..], out var rune, out var consumed) != OperationStatus.Done)
        {
            return -1;
        }

        index += consumed - 1;
        if (IsMark(Rune.GetUnicodeCategory(rune)))
        {
            return 0;
        }

        var written = 0;
        foreach (var part in rune.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(part))
            {
                written += part.EncodeToUtf16(into[written..]);
            }
        }

        return written > 0 ? written : -1;
    }

    private static string FoldLatin(char character)
    {
        if (character == 'ß')
        {
            return "ss";
        }

        var letters = new StringBuilder();
        foreach (var part in character.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (!IsMark(CharUnicodeInfo.GetUnicodeCategory(part)) && (char.IsLetterOrDigit(part) || part == '_'))
            {
                letters.Append(part);
            }
        }

        return letters.ToString();
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
