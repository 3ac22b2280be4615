using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Second names of persons: «Oumar Sylla, alias Foniké Menguè», «Mohamed Hamdan Daglo, dit Hemetti», «Robert Kyagulanyi, plus connu
/// sous le nom de Bobi Wine»: one person under both, wherever the article uses them.
/// </summary>
internal static class SecondNames
{
    // In tokens.
    private const int LongestLink = 6;
    private const int LongestName = 3;

    /// <summary>Makes one of the two persons, in an article whose full names of persons have been found.</summary>
    public static void Unite(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            foreach (var first in article.Mentions[sentence].All.Where(mention => mention is { Form: MentionForm.Name, Actor.Kind: ActorKind.Person }))
            {
                if (NameBehind(article.Trees[sentence], first.Last + 1) is { } words)
                {
                    Unite(article, sentence, first, words);
                }
            }
        }
    }

    private static void Unite(ArticleContext article, int sentence, Mention first, (int First, int Last) words)
    {
        var name = article.TextOf(sentence, words.First, words.Last);
        var second = article.Mentions[sentence].Covering(words.First)?.Actor;

        // Of the two, the one that a gazetteer knows: it has a country or other names.
        var isKnown = second is { Kind: ActorKind.Person } && first.Actor is { Country: null, Aliases.IsEmpty: true };
        var actor = isKnown ? second! : first.Actor;
        actor = actor with { Aliases = actor.Aliases.Add(isKnown ? first.Actor.Name : name) };
        foreach (var mention in article.AllMentions.Where(mention => mention.Actor.Id == first.Actor.Id || mention.Actor.Id == second?.Id).ToList())
        {
            var isApposed = mention.Sentence == sentence && mention.First >= words.First && mention.Last <= words.Last;
            article.Mentions[mention.Sentence].Remove(mention);
            if (!isApposed)
            {
                article.Mentions[mention.Sentence].Add(mention with { Actor = actor });
            }
        }

        AddWherever(article, name, actor, sentence, words);
    }

    private static void AddWherever(ArticleContext article, string name, Actor actor, int apposedIn, (int First, int Last) apposed)
    {
        var length = apposed.Last - apposed.First;
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            for (var start = 0; start + length < article.Trees[sentence].Count; start++)
            {
                var isOther = sentence != apposedIn || start != apposed.First;
                if (isOther && !article.Mentions[sentence].Overlaps(start, start + length)
                    && NameFolding.Fold(article.TextOf(sentence, start, start + length)) == NameFolding.Fold(name))
                {
                    article.Add(sentence, start, start + length, actor, MentionForm.Name);
                }
            }
        }
    }

    // The name behind «, alias», «, dit», «, plus connu sous le nom de».
    private static (int First, int Last)? NameBehind(DependencyTree tree, int comma)
    {
        if (comma >= tree.Count || tree[comma].Form is not ("," or "("))
        {
            return null;
        }

        var first = comma + 1;
        var isLink = false;
        while (first < tree.Count && first <= comma + LongestLink && !char.IsUpper(tree[first].Form[0]))
        {
            isLink |= tree[first].Form is "alias" or "dit" or "dite" or "surnommé" or "surnommée" or "nom" or "pseudonyme" or "surnom";
            var isPart = isLink || tree[first].PartOfSpeech is PartOfSpeech.Punct || tree[first].Form is "plus" or "mieux" or "aussi" or "également" or "connu" or "connue" or "sous" or "le" or "son";
            if (!isPart)
            {
                return null;
            }

            first++;
        }

        var last = first;
        while (last + 1 < tree.Count && last - first + 1 < LongestName && char.IsUpper(tree[last + 1].Form[0]) && tree[last + 1].PartOfSpeech != PartOfSpeech.Punct)
        {
            last++;
        }

        return isLink && first < tree.Count && char.IsUpper(tree[first].Form[0]) && last + 1 < tree.Count && tree[last + 1].PartOfSpeech == PartOfSpeech.Punct ? (first, last) : null;
    }
}
