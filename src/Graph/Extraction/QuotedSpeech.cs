using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Extraction;

/// <summary>
/// Finds the sentences that are somebody's words without saying so themselves: those after «L'armée a déclaré:», up to
/// the end of the quotation.
/// </summary>
internal sealed class QuotedSpeech
{
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
            isOpen = IsOpenAfter(tree, isOpen);
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

    private static bool IsOpenAfter(DependencyTree tree, bool isOpen)
    {
        foreach (var token in tree.Sentence.Tokens)
        {
            isOpen = token.Form switch
            {
                "«" or "“" => true,
                "»" or "”" => false,
                "\"" => !isOpen,
                _ => isOpen,
            };
        }

        return isOpen;
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
                    return mention.Actor;
                }
            }
        }

        return null;
    }
}
