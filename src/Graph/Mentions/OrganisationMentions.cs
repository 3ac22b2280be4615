using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of organisations that no gazetteer holds: a capitalised noun that such names begin with, and what follows it
/// («le Centre international de lutte contre le terrorisme (ICCT)»); then its acronym, wherever the article uses it.
/// </summary>
internal sealed class OrganisationMentions(ActorNounLexicon nouns, RoleLexicon roles, WordClasses classes)
{
    private const int LongestName = 12;

    /// <summary>Adds them to an article whose gazetteer names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        var acronyms = new Dictionary<string, Actor>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            var organs = roles.Match(article.Document.Sentences[sentence]);
            foreach (var match in nouns.Match(article.Document.Sentences[sentence]))
            {
                Add(article, sentence, match, organs, acronyms);
            }
        }

        AddAcronyms(article, acronyms);
    }

    /// <summary>Adds the places where an article uses acronyms that it has introduced.</summary>
    public static void AddAcronyms(ArticleContext article, Dictionary<string, Actor> acronyms)
    {
        for (var sentence = 0; sentence < article.Trees.Length && acronyms.Count > 0; sentence++)
        {
            AddAcronyms(article, sentence, acronyms);
        }
    }

    /// <summary>Whether a form is written in capitals throughout.</summary>
    public static bool IsAcronym(string form) => form.Length > 1 && form.All(char.IsUpper);

    private void Add(ArticleContext article, int sentence, NounMatch match, ImmutableArray<RoleMatch> organs, Dictionary<string, Actor> acronyms)
    {
        var tree = article.Trees[sentence];
        var mentions = article.Mentions[sentence];
        var last = WithSeat(tree, mentions, match.Last, NameEnd(tree, mentions, match.Last));

        // «les Forces armées»: an army, whatever its capitals.
        var isOrgan = organs.Any(organ => organ.Role.Kind == ActorKind.Military && organ.First == match.First && organ.Last >= last);
        if (last == match.Last || isOrgan || mentions.Covering(match.First) is not null)
        {
            return;
        }

        var name = article.TextOf(sentence, match.First, last);
        var acronym = AcronymAfter(tree, last);
        var actor = new Actor(ActorSlug.Of(name), name, match.Kind, acronym is null ? [] : [acronym]);
        article.Add(sentence, match.First, last, actor, MentionForm.Name);
        if (acronym is not null)
        {
            acronyms.TryAdd(acronym, actor);
        }
    }

    // A name goes on with adjectives, nouns and complements; the state or place that it acts in ends it.
    private static int NameEnd(DependencyTree tree, SentenceMentions mentions, int first)
    {
        var end = first;
        for (var i = first + 1; i < tree.Count && i <= first + LongestName && tree.Dominates(first, i); i++)
        {
            if (mentions.Covering(i) is { Form: not MentionForm.Adjective } inside)
            {
                // «la Coalition pour sauver Djibo»: what it is for is part of its name.
                return tree[i - 1].PartOfSpeech == PartOfSpeech.Verb || (tree[i - 1].PartOfSpeech == PartOfSpeech.Det && tree[i - 2].PartOfSpeech == PartOfSpeech.Verb) ? inside.Last : end;
            }

            switch (tree[i].PartOfSpeech)
            {
                case PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn:
                    end = i;
                    break;
                case PartOfSpeech.Det or PartOfSpeech.Cconj:
                case PartOfSpeech.Adv when tree[i].Lemma == "non":
                case PartOfSpeech.Verb when tree[i - 1].Lemma == "pour" && tree.HasFeature(i, "VerbForm", "Inf"):
                case PartOfSpeech.Adp when tree[i].Lemma is "de" or "pour" or "contre" or "à" or "sur" or "en":
                    break;
                default:
                    return end;
            }
        }

        return end;
    }

    // «l'Université nationale de Singapour», «le Front de libération de l'Azawad»: schools are called after where they are,
    // movements after what they fight for.
    private int WithSeat(DependencyTree tree, SentenceMentions mentions, int noun, int last)
    {
        var next = last + 1;
        var isCalledAfter = classes.Contains("seated", tree[noun].Form.ToLowerInvariant()) || classes.Contains("cause-noun", tree[last].Lemma);
        if (!isCalledAfter || next + 1 >= tree.Count || tree[next].Lemma != "de")
        {
            return last;
        }

        next += tree[next + 1].PartOfSpeech == PartOfSpeech.Det ? 2 : 1;
        return next < tree.Count && mentions.Covering(next) is { Form: MentionForm.Name, Actor.Kind: ActorKind.Place or ActorKind.State } seat
            ? seat.Last
            : last;
    }

    // «(FFC)»
    private static string? AcronymAfter(DependencyTree tree, int last) =>
        last + 3 < tree.Count && tree[last + 1].Form == "(" && tree[last + 3].Form == ")" && IsAcronym(tree[last + 2].Form)
            ? tree[last + 2].Form
            : null;

    private static void AddAcronyms(ArticleContext article, int sentence, Dictionary<string, Actor> acronyms)
    {
        foreach (var token in article.Trees[sentence].Sentence.Tokens)
        {
            if (acronyms.TryGetValue(token.Form, out var actor) && !article.Mentions[sentence].Overlaps(token.Index, token.Index))
            {
                article.Add(sentence, token.Index, token.Index, actor, MentionForm.Name);
            }
        }
    }
}
