using ActorGraph.Text.ConllU;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>Learns the table of lemmas from a treebank: what the lexicon alone gets wrong.</summary>
internal sealed class LemmaLearner(FrenchLexicon lexicon, LemmaGuesser guesser)
{
    private const int LeastEvidence = 2;

    private static readonly string[] Telling = ["Gender", "Number", "Person", "PronType", "VerbForm", "Tense", "Mood"];

    /// <summary>Learns rows in the table's form, in a fixed order.</summary>
    /// <param name="treebanks">Treebanks by rank: a later one only tells of words that the ones before do not hold.</param>
    public List<string> Learn(IEnumerable<IEnumerable<ConllUSentence>> treebanks)
    {
        var rows = new List<string>();
        var known = new HashSet<(string, PartOfSpeech)>();
        foreach (var treebank in treebanks)
        {
            Learn(treebank, known, rows);
        }

        return rows;
    }

    private void Learn(IEnumerable<ConllUSentence> sentences, HashSet<(string, PartOfSpeech)> known, List<string> rows)
    {
        var plain = new FrenchLemmatizer(lexicon, LemmaTable.Empty, guesser);
        var groups = sentences
            .SelectMany(sentence => sentence.Words)
            .Where(word => word.Lemma != "_" && word.PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.X or PartOfSpeech.Sym))
            .Where(word => !word.Features.Contains("Typo=Yes", StringComparison.Ordinal))
            .GroupBy(word => (Form: LemmaTable.Normalise(word.Form), word.PartOfSpeech))
            .OrderBy(group => group.Key.Form, StringComparer.Ordinal)
            .ThenBy(group => group.Key.PartOfSpeech);
        foreach (var group in groups)
        {
            if (known.Add(group.Key))
            {
                rows.AddRange(Rows(plain, group.Key.Form, group.Key.PartOfSpeech, [.. group]));
            }
        }
    }

    private static IEnumerable<string> Rows(FrenchLemmatizer plain, string form, PartOfSpeech part, ConllUWord[] words)
    {
        // A name keeps its own capitals; the table holds none.
        if (part == PartOfSpeech.Propn)
        {
            yield break;
        }

        // Nor does it follow the capitals of single titles.
        var wrong = words.Count(word => !plain
            .Lemmatize(word.Form, part, word.Features)
            .Equals(word.Lemma, StringComparison.OrdinalIgnoreCase));
        var isClosed = part is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Sconj
            or PartOfSpeech.Cconj or PartOfSpeech.Aux;
        if (wrong == 0 || (wrong < LeastEvidence && !isClosed))
        {
            yield break;
        }

        var name = part.ToConllU();
        var common = Commonest(words);
        var (feature, best) = ("", Right(words, _ => common));
        foreach (var candidate in Telling)
        {
            var byValue = ByValue(words, candidate);
            var right = Right(words, word => byValue[FeatureMatch.Value(word.Features, candidate).ToString()]);
            if (right > best)
            {
                (feature, best) = (candidate, right);
            }
        }

        if (best <= words.Length - wrong)
        {
            yield break;
        }

        if (feature.Length > 0)
        {
            foreach (var (value, lemma) in ByValue(words, feature).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (value.Length > 0 && lemma != common)
                {
                    yield return $"{form}\t{name}\t{feature}={value}\t{lemma}";
                }
            }
        }

        yield return $"{form}\t{name}\t\t{common}";
    }

    private static Dictionary<string, string> ByValue(ConllUWord[] words, string feature) => words
        .GroupBy(word => FeatureMatch.Value(word.Features, feature).ToString())
        .ToDictionary(group => group.Key, Commonest);

    private static int Right(ConllUWord[] words, Func<ConllUWord, string> lemma) =>
        words.Count(word => lemma(word) == word.Lemma);

    private static string Commonest(IEnumerable<ConllUWord> words) => words
        .GroupBy(word => word.Lemma)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First()
        .Key;
}
