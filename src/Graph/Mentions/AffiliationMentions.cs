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
    // In tokens.
    private const int LongestPhrase = 16;

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
                    && (NameAfter(tree, article.Mentions[sentence], noun) ?? Founded(tree, article.Mentions[sentence], noun)) is { } name)
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

    // An article before it, «chez», or capitals throughout: neither a person nor, most often, a place has them. Far behind the noun
    // («chercheuse en études politiques au Council on Foreign Relations»), «de» may belong to anything.
    private static (int First, int Last)? NameAfter(DependencyTree tree, SentenceMentions mentions, int noun)
    {
        var next = tree.BehindAdjectives(noun + 1);

        // «l'analyste Nathan Hayes de l'Economist Intelligence Unit»
        next = next == noun + 1 ? EndOfHolder(tree, next) : next;
        var end = Math.Min(tree.Count, next + LongestPhrase);
        for (var preposition = next; preposition < end && !EndsPhrase(tree, preposition); preposition++)
        {
            if (NameBehind(tree, mentions, preposition, isNear: preposition == next) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // «cofondatrice du Baromètre arabe»: what somebody founds has a name, and a capital shows where it begins.
    private (int First, int Last)? Founded(DependencyTree tree, SentenceMentions mentions, int noun)
    {
        var first = noun + 3;
        var isNamed = classes.Contains("founder", tree[noun].Lemma) && first < tree.Count && tree[noun + 1].Lemma == "de" && tree[noun + 2].Lemma == "le"
            && tree[first].PartOfSpeech == PartOfSpeech.Noun && char.IsUpper(tree[first].Form[0]) && mentions.Covering(first) is null;
        return isNamed ? (first, tree.BehindAdjectives(first + 1) - 1) : null;
    }

    private static bool EndsPhrase(DependencyTree tree, int token) => tree[token].PartOfSpeech switch
    {
        PartOfSpeech.Punct or PartOfSpeech.Pron => true,
        PartOfSpeech.Verb or PartOfSpeech.Aux => !tree.HasFeature(token, "VerbForm", "Part"),
        _ => false,
    };

    private static (int First, int Last)? NameBehind(DependencyTree tree, SentenceMentions mentions, int preposition, bool isNear)
    {
        if (tree[preposition].Lemma is not ("de" or "à" or "chez" or "pour"))
        {
            return null;
        }

        var first = preposition + 1;
        var hasArticle = first < tree.Count && tree[first].PartOfSpeech == PartOfSpeech.Det && tree[first].Lemma == "le";
        first += hasArticle ? 1 : 0;
        var last = LastOfName(tree, mentions, first);
        if (last < first || !IsName(tree, first, last))
        {
            return null;
        }

        var isSure = hasArticle || tree[preposition].Lemma == "chez" || OrganisationMentions.IsAcronym(tree[first].Form) || IsCompound(tree[first].Form);
        return isSure && (isNear || tree[preposition].Lemma is "à" or "chez" || last > first) ? (first, last) : null;
    }

    // «BetBlocker»
    private static bool IsCompound(string word) => char.IsLower(word[^1]) && word.Skip(1).Any(char.IsUpper) && word.All(char.IsLetter);

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
            else if (tree[i].Form is not ("of" or "for" or "and" or "on" or "&"))
            {
                break;
            }
        }

        return last;
    }

    // «le président de la République»: a common noun may have a capital too.
    private static bool IsName(DependencyTree tree, int first, int last) =>
        OrganisationMentions.IsAcronym(tree[first].Form)
        || Enumerable.Range(first, last - first + 1).All(i => tree[i].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X || char.IsLower(tree[i].Form[0])
            || (last > first && (tree.Dependency(i) == "flat" || tree.Dependency(Math.Min(i + 1, last)) == "flat")));
}
