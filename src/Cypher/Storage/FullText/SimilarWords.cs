using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Finds the words of an index that are written nearly so, or fit a pattern.</summary>
internal static class SimilarWords
{
    /// <summary>How many words a pattern may stand for, and how many of the most similar ones are taken, as in Lucene.</summary>
    public const int MaximumPatternWords = 1024;

    private const int MaximumSimilarWords = 50;

    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    /// <summary>The words within a number of edits, the most similar first.</summary>
    public static IReadOnlyList<string> Near(IEnumerable<string> words, string wanted, int edits)
    {
        var folded = Fold(wanted);
        return [.. words.Select(word => (Word: word, Distance: Distance(folded, Fold(word), edits)))
            .Where(candidate => candidate.Distance <= edits)
            .OrderBy(candidate => candidate.Distance)
            .Take(MaximumSimilarWords)
            .Select(candidate => candidate.Word)];
    }

    /// <summary>The words that fit a pattern, one more than the most at most.</summary>
    public static IReadOnlyList<string> Fitting(IEnumerable<string> words, string pattern)
    {
        var expression = new Regex($"^(?:{Fold(pattern)})$", RegexOptions.CultureInvariant | RegexOptions.Singleline, PatternTimeout);
        return [.. words.Where(word => expression.IsMatch(Fold(word))).Take(MaximumPatternWords + 1)];
    }

    /// <summary>Without case and accents.</summary>
    private static string Fold(string text) => Ascii.IsValid(text)
        ? text.ToLowerInvariant()
        : string.Concat(text.ToLowerInvariant().Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    /// <summary>Insertions, deletions, changes and swaps of neighbours that make one word the other; more than the limit is any number above.</summary>
    private static int Distance(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        var (before, last, current) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return last[other.Length];
    }
}
