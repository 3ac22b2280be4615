using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Tests.Gazetteers;

/// <summary>Makes sentences of plain words for tests: cut as Universal Dependencies cuts French, without syntax.</summary>
internal static partial class Sentences
{
    private static readonly Dictionary<string, string[]> Contractions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["du"] = ["de", "le"],
        ["des"] = ["de", "les"],
        ["au"] = ["à", "le"],
        ["aux"] = ["à", "les"],
    };

    private static readonly string[] Determiners = ["le", "la", "les", "l'", "un", "une", "ces", "cette", "ce", "plusieurs"];

    /// <summary>A word followed by "/NOUN", "/ADJ" or "/PROPN" has that part of speech.</summary>
    public static Sentence Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var contractions = ImmutableArray.CreateBuilder<Contraction>();
        foreach (Match match in Words().Matches(text))
        {
            var word = match.Groups["word"].Value;
            var parts = Contractions.GetValueOrDefault(word, [word]);
            if (parts.Length > 1)
            {
                contractions.Add(new Contraction(tokens.Count, tokens.Count + parts.Length - 1, word));
            }

            foreach (var part in parts)
            {
                tokens.Add(new Token(
                    tokens.Count, part, match.Index, match.Index + word.Length, true, part.ToLowerInvariant(),
                    PartOfSpeechOf(part, match.Groups["pos"].Value), string.Empty, -1, "dep"));
            }
        }

        return new Sentence(0, 0, text.Length, tokens.ToImmutable(), contractions.ToImmutable());
    }

    /// <summary>The words of a sentence between two tokens.</summary>
    public static string Span(Sentence sentence, int first, int last) =>
        string.Join(' ', sentence.Tokens.Skip(first).Take(last - first + 1).Select(token => token.Form));

    private static PartOfSpeech PartOfSpeechOf(string form, string tag) => tag switch
    {
        "NOUN" => PartOfSpeech.Noun,
        "ADJ" => PartOfSpeech.Adj,
        "PROPN" => PartOfSpeech.Propn,
        _ => Determiners.Contains(form, StringComparer.OrdinalIgnoreCase) ? PartOfSpeech.Det : PartOfSpeech.X,
    };

    [GeneratedRegex(@"(?<word>\b(?:[lLdDnsS]|[qQ]u)['’]|\b(?:M|MM|Dr)\.|[\w.&+'’-]*[\w+]|[^\w\s])(?:/(?<pos>[A-Z]+))?")]
    private static partial Regex Words();
}
