using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Finds the sentences that are somebody's words without saying so themselves: those after «L'armée a déclaré:», up to
/// the end of the quotation.
/// </summary>
internal sealed class QuotedSpeech
{
    // In sentences.
    private const int LongestQuotation = 10;

    private readonly ImmutableArray<Actor?> _speakers;

    private QuotedSpeech(ImmutableArray<Actor?> speakers) => _speakers = speakers;

    /// <summary>Reads an article whose mentions have been found.</summary>
    public static QuotedSpeech Read(ArticleContext article, WordClasses classes)
    {
        var speakers = ImmutableArray.CreateBuilder<Actor?>();
        Actor? announced = null;
        Actor? quoted = null;
        var isOpen = false;
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            var tree = article.Trees[sentence];
            var speaker = isOpen ? quoted : announced;
            speakers.Add(speaker);
            isOpen = IsOpenAfter(article, sentence, isOpen);
            quoted = isOpen ? speaker ?? Announcer(article, sentence, classes) : null;
            announced = EndsWithColon(tree) ? Announcer(article, sentence, classes) : null;
        }

        return new QuotedSpeech(speakers.ToImmutable());
    }

    /// <summary>Whose words a sentence is, or null when it is the article's own or names its speaker itself.</summary>
    public Actor? SpeakerOf(int sentence) => _speakers[sentence];

    private static bool EndsWithColon(DependencyTree tree)
    {
        for (var i = tree.Count - 1; i >= 0 && tree[i].PartOfSpeech == PartOfSpeech.Punct; i--)
        {
            if (tree[i].Form == ":")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpenAfter(ArticleContext article, int sentence, bool isOpen)
    {
        foreach (var token in article.Trees[sentence].Sentence.Tokens)
        {
            isOpen = QuotationMarks.At(article.Trees[sentence], token.Index) ?? isOpen;
        }

        return isOpen && ClosesSoon(article, sentence);
    }

    // A quotation that nothing closes, or that another opens inside, would make all that follows somebody's words.
    private static bool ClosesSoon(ArticleContext article, int sentence)
    {
        var end = Math.Min(article.Trees.Length, sentence + 1 + LongestQuotation);
        for (var next = sentence + 1; next < end; next++)
        {
            foreach (var token in article.Trees[next].Sentence.Tokens)
            {
                if (QuotationMarks.At(article.Trees[next], token.Index) is { } opens)
                {
                    return !opens;
                }
            }
        }

        return false;
    }

    // The subject of the last verb of saying in the sentence.
    private static Actor? Announcer(ArticleContext article, int sentence, WordClasses classes)
    {
        var tree = article.Trees[sentence];
        for (var token = tree.Count - 1; token >= 0; token--)
        {
            if (tree[token].PartOfSpeech != PartOfSpeech.Verb || !classes.Contains("say", tree[token].Lemma))
            {
                continue;
            }

            foreach (var subject in article.Frames[sentence].Read(token).Fillers("subj"))
            {
                if (article.Mentions[sentence].At(subject) is [var mention, ..])
                {
                    return mention.Agent;
                }
            }
        }

        return null;
    }
}
