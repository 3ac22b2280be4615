using ActorGraph.Text.ConllU;

namespace ActorGraph.ConllEvaluation;

/// <summary>
/// Compares a system's analysis with gold data as the CoNLL 2018 shared task does: words align by their characters, white
/// space left out, so that a wrong token costs only itself (https://universaldependencies.org/conll18/evaluation.html).
/// </summary>
public static class ConllEvaluator
{
    private static readonly HashSet<string> UniversalFeatures = new(StringComparer.Ordinal)
    {
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
        "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    };

    /// <summary>Compares two analyses of one text.</summary>
    /// <param name="gold">The gold sentences.</param>
    /// <param name="system">The system's sentences over the same characters, white space left out.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentException">The two do not have the same characters.</exception>
    public static ConllScores Evaluate(IEnumerable<ConllUSentence> gold, IEnumerable<ConllUSentence> system)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(system);
        var goldText = new EvaluatedText(gold);
        var systemText = new EvaluatedText(system);
        CheckSameCharacters(goldText.Characters, systemText.Characters);
        var pairs = WordAlignment.Align(goldText.Words, systemText.Words);
        var systemOf = pairs.ToDictionary(pair => pair.Gold, pair => pair.System);

        ConllScore Count(Func<EvaluatedWord, EvaluatedWord, bool> agree) => new(
            goldText.Words.Count,
            systemText.Words.Count,
            pairs.Count(pair => agree(goldText.Words[pair.Gold], systemText.Words[pair.System])));

        bool SameHead(EvaluatedWord goldWord, EvaluatedWord systemWord) =>
            goldWord.Head < 0 || systemWord.Head < 0
                ? goldWord.Head == systemWord.Head
                : systemOf.TryGetValue(goldWord.Head, out var head) && head == systemWord.Head;

        return new ConllScores(
            Spans(goldText.Tokens, systemText.Tokens),
            Spans(goldText.Sentences, systemText.Sentences),
            new ConllScore(goldText.Words.Count, systemText.Words.Count, pairs.Count),
            Count((a, b) => a.Word.PartOfSpeech == b.Word.PartOfSpeech),
            Count((a, b) => Universal(a.Word.Features) == Universal(b.Word.Features)),
            Count((a, b) => a.Word.Lemma == "_" || a.Word.Lemma == b.Word.Lemma),
            Count(SameHead),
            Count((a, b) => SameHead(a, b) && Relation(a.Word.Dependency) == Relation(b.Word.Dependency)),
            Count((a, b) => SameHead(a, b) && a.Word.Dependency == b.Word.Dependency));
    }

    private static ConllScore Spans(List<(int Start, int End)> gold, List<(int Start, int End)> system) =>
        new(gold.Count, system.Count, gold.Intersect(system).Count());

    private static string Relation(string dependency) => dependency.Split(':')[0];

    private static string Universal(string features) => string.Join(
        '|',
        features.Split('|').Where(feature => UniversalFeatures.Contains(feature.Split('=')[0])).Order(StringComparer.Ordinal));

    private static void CheckSameCharacters(string gold, string system)
    {
        if (gold == system)
        {
            return;
        }

        var shared = gold.AsSpan().CommonPrefixLength(system);
        throw new ArgumentException(
            $"The two texts differ after {shared} characters: '{Around(gold, shared)}' in gold, '{Around(system, shared)}' in the system's.");
    }

    private static string Around(string text, int position) =>
        text[Math.Max(0, position - 10)..Math.Min(text.Length, position + 10)];
}
