using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Nouns that say what the organisation named in their complement is, and so stand for it: «l'alliance militaire de l'OTAN»,
/// «la secte islamiste de Boko Haram».
/// </summary>
internal sealed class GenitiveNameMentions(WordClasses classes)
{
    /// <summary>Adds them to an article whose names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            for (var noun = 0; noun < article.Trees[sentence].Count; noun++)
            {
                if (NamedBy(article, sentence, noun) is { } name)
                {
                    article.Add(sentence, noun, noun, name.Actor, MentionForm.Description);
                }
            }
        }
    }

    private Mention? NamedBy(ArticleContext article, int sentence, int noun)
    {
        var tree = article.Trees[sentence];
        var mentions = article.Mentions[sentence];
        if (tree[noun].PartOfSpeech != PartOfSpeech.Noun || !IsDefinite(tree, noun) || mentions.Covering(noun) is not null)
        {
            return null;
        }

        var next = noun + 1;
        while (next < tree.Count && tree[next].PartOfSpeech == PartOfSpeech.Adj && mentions.Covering(next) is null)
        {
            next++;
        }

        if (next >= tree.Count || tree[next].Lemma != "de")
        {
            return null;
        }

        return mentions.All.FirstOrDefault(mention => mention.Form == MentionForm.Name && IsNextTo(tree, next, mention.First)
            && ClassOf(mention.Actor.Kind) is { } named && classes.Contains(named, tree[noun].Lemma));
    }

    private static bool IsDefinite(DependencyTree tree, int noun) => tree.HasFeature(noun, "Number", "Sing")
        && tree.Child(noun, "det") is >= 0 and var determiner && tree[determiner].Lemma is "le";

    private static bool IsNextTo(DependencyTree tree, int preposition, int first) => first == preposition + 1
        || (first == preposition + 2 && tree[preposition + 1].PartOfSpeech == PartOfSpeech.Det);

    private static string? ClassOf(ActorKind kind) => kind switch
    {
        ActorKind.ArmedGroup => "named-group",
        ActorKind.Organisation => "named-organisation",
        ActorKind.Party => "named-party",
        _ => null,
    };
}
