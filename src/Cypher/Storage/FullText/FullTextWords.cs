using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Cuts text into words where SQLite's tokenizer does: at all that is no letter, digit or mark on one.</summary>
internal static class FullTextWords
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (BelongsToWord(rune))
            {
                word.Append(rune.ToString());
                continue;
            }

            End(words, word);
        }

        End(words, word);
        return words;
    }

    private static bool BelongsToWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse;

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
