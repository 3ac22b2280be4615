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
    private static readonly Lazy<FrenchAnalyzer> Shared = new(LoadEmbedded);

    private readonly FrenchModel _model;
    private readonly WordFeatures _features;
    private readonly FrenchTokenizer _tokenizer;
    private readonly FrenchLemmatizer _lemmatizer;
    private readonly ConcurrentBag<SentenceAnalyzer> _idle = [];

    internal FrenchAnalyzer(FrenchModel model, FrenchLexicon lexicon)
    {
        _model = model;
        _features = new WordFeatures(lexicon);
        _tokenizer = new FrenchTokenizer(lexicon);
        _lemmatizer = new FrenchLemmatizer(lexicon);
    }

    internal FrenchModel Model => _model;

    /// <summary>Gives the analyser with the model that comes with the library; it is read once, at the first call.</summary>
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
        if (!_idle.TryTake(out var analyzer))
        {
            analyzer = new SentenceAnalyzer(_model, _features);
        }

        var sentences = _tokenizer.Tokenize(text);
        var analyzed = ImmutableArray.CreateBuilder<Sentence>(sentences.Length);
        foreach (var sentence in sentences)
        {
            analyzed.Add(Analyze(analyzer, sentence, analyzed.Count));
        }

        _idle.Add(analyzer);
        return new AnnotatedDocument(text, analyzed.MoveToImmutable());
    }

    private Sentence Analyze(SentenceAnalyzer analyzer, TokenizedSentence sentence, int index)
    {
        var words = sentence.Words;
        var forms = new string[words.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = words[i].Form;
        }

        var (tags, heads, labels) = (new int[forms.Length], new int[forms.Length], new int[forms.Length]);
        analyzer.Analyze(forms, tags, heads, labels);
        var tokens = new Token[forms.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (part, features) = _model.Tags[tags[i]];
            tokens[i] = new Token(
                i,
                forms[i],
                words[i].Start,
                words[i].End,
                words[i].SpaceAfter,
                _lemmatizer.Lemmatize(forms[i], part, features),
                part,
                features,
                heads[i] - 1,
                _model.Labels[labels[i]]);
        }

        return new Sentence(index, sentence.Start, sentence.End, ImmutableCollectionsMarshal.AsImmutableArray(tokens), sentence.Contractions);
    }

    private static FrenchAnalyzer LoadEmbedded()
    {
        using var stream = typeof(FrenchAnalyzer).Assembly.GetManifestResourceStream(ModelFile.ResourceName)
            ?? throw new InvalidOperationException($"The resource {ModelFile.ResourceName} is missing from the assembly.");
        return new FrenchAnalyzer(ModelFile.Read(stream), FrenchLexicon.Default);
    }
}
