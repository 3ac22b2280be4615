using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Text;

/// <summary>Analyses French text: sentences, words, parts of speech, features, lemmas and dependency trees.</summary>
/// <remarks>Safe on any thread; threads that analyse at the same time do not wait for each other.</remarks>
public sealed class FrenchAnalyzer
{
    // Sentences go through the network together up to this many words: more would not fit the processor's cache.
    private const int GroupWords = 512;

    private static readonly Lazy<FrenchAnalyzer> Shared = new(LoadEmbedded);

    private readonly WordFeatures _features;
    private readonly FrenchTokenizer _tokenizer;
    private readonly FrenchLemmatizer _lemmatizer;
    private readonly ConcurrentBag<SentenceAnalyzer> _idle = [];

    internal FrenchAnalyzer(FrenchModel model, FrenchLexicon lexicon)
    {
        Model = model;
        _features = new WordFeatures(lexicon);
        _tokenizer = new FrenchTokenizer(lexicon);
        _lemmatizer = new FrenchLemmatizer(lexicon);
    }

    internal FrenchModel Model { get; }

    /// <summary>
    /// Gives the analyser with the model that comes with the library; it is read once, at the first call.
    /// </summary>
    /// <returns>The same analyser each time.</returns>
    public static FrenchAnalyzer Load() => Shared.Value;

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any UTF-16 text.</param>
    /// <returns>
    /// The annotated text. Each sentence is a tree with exactly one root; a text of white space only has no sentences.
    /// </returns>
    public AnnotatedDocument Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokenized = _tokenizer.Tokenize(text);
        if (!_idle.TryTake(out var analyzer))
        {
            analyzer = new SentenceAnalyzer(Model, _features);
        }

        var sentences = ImmutableArray.CreateBuilder<Sentence>(tokenized.Length);
        while (sentences.Count < tokenized.Length)
        {
            AddGroup(analyzer, tokenized.AsSpan()[sentences.Count..], sentences);
        }

        _idle.Add(analyzer);
        return new AnnotatedDocument(text, sentences.MoveToImmutable());
    }

    private void AddGroup(
        SentenceAnalyzer analyzer,
        ReadOnlySpan<TokenizedSentence> tokenized,
        ImmutableArray<Sentence>.Builder sentences)
    {
        var lengths = new List<int>();
        var forms = new List<string>(GroupWords);
        foreach (var sentence in tokenized)
        {
            if (forms.Count > 0 && forms.Count + sentence.Words.Length > GroupWords)
            {
                break;
            }

            lengths.Add(sentence.Words.Length);
            foreach (var word in sentence.Words)
            {
                forms.Add(word.Form);
            }
        }

        var (tags, heads, labels) = (new int[forms.Count], new int[forms.Count], new int[forms.Count]);
        analyzer.Analyze(CollectionsMarshal.AsSpan(forms), CollectionsMarshal.AsSpan(lengths), tags, heads, labels);
        var start = 0;
        foreach (var sentence in tokenized[..lengths.Count])
        {
            var words = sentence.Words.Length;
            sentences.Add(Build(
                sentence,
                sentences.Count,
                tags.AsSpan(start, words),
                heads.AsSpan(start, words),
                labels.AsSpan(start, words)));
            start += words;
        }
    }

    private Sentence Build(
        TokenizedSentence sentence,
        int index,
        ReadOnlySpan<int> tags,
        ReadOnlySpan<int> heads,
        ReadOnlySpan<int> labels)
    {
        var tokens = new Token[sentence.Words.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = sentence.Words[i];
            var (part, features) = Model.Tags[tags[i]];
            tokens[i] = new Token(
                i,
                word.Form,
                word.Start,
                word.End,
                word.SpaceAfter,
                _lemmatizer.Lemmatize(word.Form, part, features),
                part,
                features,
                heads[i] - 1,
                Model.Labels[labels[i]]);
        }

        return new Sentence(
            index,
            sentence.Start,
            sentence.End,
            ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            sentence.Contractions);
    }

    private static FrenchAnalyzer LoadEmbedded()
    {
        using var stream = typeof(FrenchAnalyzer).Assembly.GetManifestResourceStream(ModelFile.ResourceName)
            ?? throw new InvalidOperationException(
                $"The resource {ModelFile.ResourceName} is missing from the assembly.");
        return new FrenchAnalyzer(ModelFile.Read(stream), FrenchLexicon.Default);
    }
}
