using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Tells the articles «du» and «des» from the contractions: a linear model trained by tools/Lexicon.</summary>
internal sealed class ArticleClassifier
{
    public const string ResourceName = "Tokenization/article-weights.bin";

    private readonly ArticleFeatures _features;
    private readonly sbyte[] _weights;

    public ArticleClassifier(FrenchLexicon lexicon, sbyte[] weights)
    {
        if (weights.Length != ArticleFeatures.TableSize)
        {
            throw new InvalidDataException(
                $"The article weights have {weights.Length} bytes, not {ArticleFeatures.TableSize}: train them again with tools/Lexicon.");
        }

        _features = new ArticleFeatures(lexicon);
        _weights = weights;
    }

    public static ArticleClassifier Load(FrenchLexicon lexicon)
    {
        using var stream = typeof(ArticleClassifier).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException(
                $"The embedded resource '{ResourceName}' is missing: train it with tools/Lexicon.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ArticleClassifier(lexicon, Array.ConvertAll(bytes, static value => unchecked((sbyte)value)));
    }

    /// <summary>Whether the word is an article, and so one word.</summary>
    public bool IsArticle(in ArticleContext context)
    {
        Span<int> places = stackalloc int[ArticleFeatures.Capacity];
        var count = _features.Extract(context, places);
        var score = 0;
        foreach (var place in places[..count])
        {
            score += _weights[place];
        }

        return score > 0;
    }
}
