using System.Collections.Immutable;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Splits French text into sentences of syntactic words, as the Universal Dependencies treebanks do.</summary>
/// <remarks>Immutable: safe on any thread. Takes any string, in time proportional to its length; never throws on content.</remarks>
public sealed class FrenchTokenizer
{
    private readonly FrenchLexicon _lexicon;
    private readonly SurfaceScanner _scanner;
    private readonly ArticleClassifier _articles;

    /// <summary>Makes a tokeniser.</summary>
    /// <param name="lexicon">Tells which hyphens join a word and which readings stand around «du» and «des».</param>
    public FrenchTokenizer(FrenchLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _scanner = new SurfaceScanner(lexicon);
        _articles = ArticleClassifier.Load(lexicon);
    }

    /// <summary>Splits a text.</summary>
    /// <param name="text">Any UTF-16 text.</param>
    /// <returns>
    /// The sentences in text order. Every visible character is in exactly one word or contraction, whose form is the
    /// text between its offsets; white space, controls and zero-width marks are in none, but for the spaces of «12 000».
    /// </returns>
    public ImmutableArray<TokenizedSentence> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = _scanner.Scan(text);
        var sentences = ImmutableArray.CreateBuilder<TokenizedSentence>();
        var first = 0;
        foreach (var end in SentenceSplitter.FindEnds(text, tokens, _lexicon))
        {
            sentences.Add(Build(text, tokens, first, end));
            first = end;
        }

        return sentences.DrainToImmutable();
    }

    private TokenizedSentence Build(string text, List<SurfaceToken> tokens, int first, int end)
    {
        var words = ImmutableArray.CreateBuilder<TokenizedWord>(end - first + 4);
        var contractions = ImmutableArray.CreateBuilder<Contraction>();
        var reader = new ContractionReader(_articles, text, tokens, first, end);
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            var spaceAfter = token.End == text.Length || Characters.IsBlank(text[token.End]);
            if (reader.TryRead(i, out var parts))
            {
                contractions.Add(new Contraction(words.Count, words.Count + 1, text[token.Start..token.End]));
                words.Add(new TokenizedWord(parts.First, token.Start, token.End, spaceAfter));
                words.Add(new TokenizedWord(parts.Second, token.Start, token.End, spaceAfter));
            }
            else
            {
                words.Add(new TokenizedWord(text[token.Start..token.End], token.Start, token.End, spaceAfter));
            }
        }

        return new TokenizedSentence(
            tokens[first].Start, tokens[end - 1].End, words.DrainToImmutable(), contractions.DrainToImmutable());
    }
}
