using System.Collections.Frozen;
using ActorGraph.ConllEvaluation;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Lexicon;

/// <summary>
/// Trains the weights of <see cref="ArticleClassifier"/>: logistic regression by stochastic gradient descent. The order
/// of examples comes from a fixed seed, so that the same treebanks give the same bytes.
/// </summary>
internal sealed class ArticleTrainer(FrenchLexicon lexicon)
{
    private const int Epochs = 30;
    private const int Seed = 20240917;
    private const double LearningRate = 0.08;
    private const double Regularisation = 0.05;

    // What is inferred teaches less than what is annotated.
    private const double AnalogyWeight = 0.3;


    private static readonly FrozenSet<string> Indefinite =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "un", "une");

    private static readonly FrozenSet<string> Definite =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "la", "l'", "l’");

    private static readonly FrozenSet<string> De =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "de", "d'", "d’");

    private readonly ArticleFeatures _features = new(lexicon);
    private readonly SurfaceScanner _scanner = new(lexicon);

    public List<ArticleExample> Read(IEnumerable<ConllUSentence> sentences)
    {
        var examples = new List<ArticleExample>();
        foreach (var sentence in sentences)
        {
            Read(sentence, examples);
        }

        return examples;
    }

    public static sbyte[] Train(List<ArticleExample> examples)
    {
        var weights = new double[ArticleFeatures.TableSize];
        var random = new Random(Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = LearningRate / (1 + (0.1 * epoch));
            foreach (var index in order)
            {
                var (places, isArticle, weight) = examples[index];
                var probability = 1 / (1 + Math.Exp(-places.Sum(place => weights[place])));
                var step = weight * rate * ((isArticle ? 1 : 0) - probability);
                foreach (var place in places)
                {
                    weights[place] += step - (rate * Regularisation * weights[place]);
                }
            }
        }

        var scale = sbyte.MaxValue / weights.Max(Math.Abs);
        return Array.ConvertAll(weights, weight => (sbyte)Math.Round(weight * scale));
    }

    /// <summary>
    /// Finds in any text what teaches the same without annotation: «un» stands where an article would, «de la» where a
    /// contraction would.
    /// </summary>
    public List<ArticleExample> ReadAnalogies(string text)
    {
        var examples = new List<ArticleExample>();
        var tokens = _scanner.Scan(text);
        var first = 0;
        Span<int> places = stackalloc int[ArticleFeatures.Capacity];
        foreach (var end in SentenceSplitter.FindEnds(text, tokens, lexicon))
        {
            for (var i = first; i < end - 1; i++)
            {
                var word = tokens[i].In(text).ToString();
                var isArticle = Indefinite.Contains(word) && (i == first || !De.Contains(tokens[i - 1].In(text).ToString()));
                var isContraction = De.Contains(word) && Definite.Contains(tokens[i + 1].In(text).ToString());
                if (isArticle || isContraction)
                {
                    var context = new ArticleContext(tokens, text, (first, end), i) { Form = 0, Width = isArticle ? 1 : 2 };
                    var count = _features.Extract(context, places);
                    examples.Add(new ArticleExample(places[..count].ToArray(), isArticle, AnalogyWeight));
                }
            }

            first = end;
        }

        return examples;
    }

    private void Read(ConllUSentence sentence, List<ArticleExample> examples)
    {
        var text = RawText.Join([sentence]);
        var contractions = ContractionStarts(sentence);
        var tokens = _scanner.Scan(text);
        Span<int> places = stackalloc int[ArticleFeatures.Capacity];
        var (last, lastIsArticle) = (-1, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && ContractionTable.IsAmbiguous(tokens[i].In(text)))
            {
                var count = _features.Extract(
                    new ArticleContext(tokens, text, (0, tokens.Count), i) { Last = last, LastIsArticle = lastIsArticle },
                    places);
                (last, lastIsArticle) = (i, !contractions.Contains(tokens[i].Start));
                examples.Add(new ArticleExample(places[..count].ToArray(), lastIsArticle, 1));
            }
        }
    }

    // Offsets of the contractions in the sentence's text.
    private static HashSet<int> ContractionStarts(ConllUSentence sentence)
    {
        var starts = new HashSet<int>();
        var position = 0;
        var next = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (next < sentence.Contractions.Length && sentence.Contractions[next].First == i)
            {
                var contraction = sentence.Contractions[next++];
                starts.Add(position);
                position += contraction.Form.Length + (contraction.SpaceAfter ? 1 : 0);
                i = contraction.Last;
            }
            else
            {
                position += sentence.Words[i].Form.Length + (sentence.Words[i].SpaceAfter ? 1 : 0);
            }
        }

        return starts;
    }
}
