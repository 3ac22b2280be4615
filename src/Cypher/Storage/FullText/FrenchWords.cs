using System.Collections.Frozen;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>
/// Takes French text to stems: without the commonest function words, elided words cut off, plural, feminine and infinitive
/// endings dropped (after Savoy's minimal stemmer, 1999).
/// </summary>
internal static class FrenchWords
{
    private const int ShortestStemmed = 6;

    public static readonly IReadOnlyList<string> StopWords =
    [
        "à", "au", "aux", "avec", "ce", "ces", "cet", "cette", "dans", "de", "des", "du", "elle", "elles", "en", "et",
        "eux", "il", "ils", "je", "la", "le", "les", "leur", "leurs", "lui", "ma", "mais", "me", "mes", "moi", "mon", "ne",
        "nos", "notre", "nous", "on", "ou", "où", "par", "pas", "pour", "qu", "que", "qui", "sa", "se", "ses", "son", "sur",
        "ta", "te", "tes", "toi", "ton", "tu", "un", "une", "vos", "votre", "vous", "y",
        "c", "d", "j", "l", "m", "n", "s", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ];

    private static readonly FrozenSet<string> Stops = StopWords.ToFrozenSet(StringComparer.Ordinal);

    public static string Stem(string text) => string.Join(
        ' ', FullTextWords.Of(text.Normalize().ToLowerInvariant()).Where(word => !Stops.Contains(word)).Select(StemWord));

    private static string StemWord(string word)
    {
        if (word.Length < ShortestStemmed)
        {
            return word;
        }

        if (word.EndsWith('x'))
        {
            return word.EndsWith("aux", StringComparison.Ordinal) ? word[..^2] + "l" : word[..^1];
        }

        foreach (var ending in "sreé")
        {
            word = word.EndsWith(ending) ? word[..^1] : word;
        }

        return word[^1] == word[^2] ? word[..^1] : word;
    }
}
