using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>
/// Prepositions of several words («aux côtés de», «à l'encontre de»), from <c>Data/rules/prepositions.tsv</c>. They are
/// matched on the words before a noun phrase, so that they are found however the parser attached their parts.
/// </summary>
internal sealed class PrepositionLexicon
{
    private static readonly Dictionary<string, string[]> Contractions = new(StringComparer.Ordinal)
    {
        ["au"] = ["à", "le"],
        ["aux"] = ["à", "les"],
        ["du"] = ["de", "le"],
        ["des"] = ["de", "les"],
        ["d'"] = ["de"],
    };

    // By last word, longest first: matching runs backwards from the noun phrase.
    private readonly Dictionary<string, ImmutableArray<Preposition>> _byLastWord;

    private PrepositionLexicon(Dictionary<string, ImmutableArray<Preposition>> byLastWord) => _byLastWord = byLastWord;

    /// <summary>The prepositions that come with the program.</summary>
    public static PrepositionLexicon Load() => Load(DataSource.Program);

    /// <summary>Those of a source.</summary>
    public static PrepositionLexicon Load(DataSource data) => From(data.Read("Data/rules/prepositions.tsv", "preposition"));

    /// <summary>Reads prepositions, each as it is written before a masculine noun, without the noun's article.</summary>
    public static PrepositionLexicon From(DataTable table)
    {
        var prepositions = table.Rows
            .Select(row => row.Required("preposition"))
            .Select(name => new Preposition(name, Words(name)));
        return new PrepositionLexicon(prepositions
            .GroupBy(preposition => preposition.Words[^1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(preposition => preposition.Words.Length).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The longest preposition of several words that ends just before a token.</summary>
    /// <returns>Its name and the index of its first word; or null.</returns>
    public (string Name, int First)? EndingBefore(ImmutableArray<Token> tokens, int index)
    {
        if (index <= 0 || !_byLastWord.TryGetValue(WordOf(tokens[index - 1]), out var candidates))
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (Matches(tokens, index, candidate.Words))
            {
                return (candidate.Name, index - candidate.Words.Length);
            }
        }

        return null;
    }

    private static bool Matches(ImmutableArray<Token> tokens, int end, string[] words)
    {
        if (words.Length > end)
        {
            return false;
        }

        for (var i = 1; i <= words.Length; i++)
        {
            // «chercheur au Centre d'études»: but at the beginning of a sentence, a capital says that the word is part of a name.
            var isName = i < words.Length && char.IsUpper(tokens[end - i].Form[0]);
            if (isName || !string.Equals(WordOf(tokens[end - i]), words[^i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static string WordOf(Token token) =>
        token.PartOfSpeech == PartOfSpeech.Adp && token.Form is "d'" or "d’" or "D'" or "D’"
            ? "de"
            : token.Form.Replace('’', '\'');

    private static string[] Words(string preposition) =>
        preposition
            .Replace("'", "' ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Contractions.TryGetValue(word, out var parts) ? parts : [word])
            .ToArray();

    private sealed record Preposition(string Name, string[] Words);
}
