using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of organisations that no gazetteer holds, where the text says that somebody belongs to them or speaks for them:
/// «chercheur au Soufan Center», «président de l'ACAJ»; then the acronym, wherever the article uses it.
/// </summary>
internal sealed class AffiliationMentions(WordClasses classes)
{
    /// <summary>Adds them to an article whose other names of organisations have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        var acronyms = new Dictionary<string, Actor>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            var tree = article.Trees[sentence];
            for (var noun = 0; noun < tree.Count; noun++)
            {
                if (tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj && classes.Contains("affiliated", tree[noun].Lemma)
                    && NameAfter(tree, article.Mentions[sentence], noun) is { } name)
                {
                    Add(article, sentence, name, acronyms);
                }
            }
        }

        OrganisationMentions.AddAcronyms(article, acronyms);
    }

    private static void Add(ArticleContext article, int sentence, (int First, int Last) words, Dictionary<string, Actor> acronyms)
    {
        var name = article.TextOf(sentence, words.First, words.Last);
        var actor = new Actor(ActorSlug.Of(name), name, ActorKind.Organisation, []);
        article.Add(sentence, words.First, words.Last, actor, MentionForm.Name);
        if (OrganisationMentions.IsAcronym(name))
        {
            acronyms.TryAdd(name, actor);
        }
    }

    // An article before it, «chez», or capitals throughout: neither a person nor, most often, a place has them.
    private static (int First, int Last)? NameAfter(DependencyTree tree, SentenceMentions mentions, int noun)
    {
        var next = noun + 1;
        while (next < tree.Count && tree[next].PartOfSpeech == PartOfSpeech.Adj && char.IsLower(tree[next].Form[0]))
        {
            next++;
        }

        // «l'analyste Nathan Hayes de l'Economist Intelligence Unit»
        next = next == noun + 1 ? EndOfHolder(tree, next) : next;
        if (next >= tree.Count || tree[next].Lemma is not ("de" or "à" or "chez" or "pour"))
        {
            return null;
        }

        var isSure = tree[next].Lemma == "chez";
        next++;
        if (next < tree.Count && tree[next].PartOfSpeech == PartOfSpeech.Det && tree[next].Lemma == "le")
        {
            isSure = true;
            next++;
        }

        var last = LastOfName(tree, mentions, next);
        return last >= next && (isSure || OrganisationMentions.IsAcronym(tree[next].Form)) && IsName(tree, next, last) ? (next, last) : null;
    }

    private static int EndOfHolder(DependencyTree tree, int next)
    {
        while (next < tree.Count && tree[next].PartOfSpeech == PartOfSpeech.Propn && char.IsUpper(tree[next].Form[0]))
        {
            next++;
        }

        return next;
    }

    private static int LastOfName(DependencyTree tree, SentenceMentions mentions, int first)
    {
        var last = first - 1;
        for (var i = first; i < tree.Count && mentions.Covering(i) is null; i++)
        {
            if (char.IsUpper(tree[i].Form[0]) && tree[i].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun or PartOfSpeech.Adj)
            {
                last = i;
            }
            else if (tree[i].Form is not ("of" or "for" or "and" or "&"))
            {
                break;
            }
        }

        return last;
    }

    // «le président de la République»: a common noun may have a capital too.
    private static bool IsName(DependencyTree tree, int first, int last) =>
        OrganisationMentions.IsAcronym(tree[first].Form)
        || Enumerable.Range(first, last - first + 1).All(i => tree[i].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X || char.IsLower(tree[i].Form[0]));
}
