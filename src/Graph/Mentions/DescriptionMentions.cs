using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions by description: facilities that a name or complement singles out («l'école de gendarmerie de Faladié»), and
/// people whom the text does not name («un groupe de terroristes», «des hommes armés»).
/// </summary>
internal sealed class DescriptionMentions(ActorNounLexicon nouns, WordClasses classes)
{
    private const int LongestDescription = 9;

    /// <summary>Adds the facilities and villages to an article whose names have been found.</summary>
    public void AddFacilitiesTo(ArticleContext article) =>
        AddMatches(article, match => IsSite(match.Kind), AddSite);

    /// <summary>Adds the people to an article whose names and roles have been found.</summary>
    public void AddPeopleTo(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            AddArmedGroups(article, sentence);
        }

        AddMatches(article, match => !IsSite(match.Kind), AddPeople);
    }

    private static bool IsSite(ActorKind kind) => kind is ActorKind.Facility or ActorKind.Place;

    private void AddMatches(
        ArticleContext article, Func<NounMatch, bool> isWanted, Action<ArticleContext, int, NounMatch> add)
    {
        foreach (var (sentence, match) in article.MatchesOf(nouns).Where(found => isWanted(found.Match)))
        {
            var head = article.Trees[sentence].HeadOfSpan(match.First, match.Last);
            var isNoun = article.Trees[sentence][head].PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Verb);
            if (isNoun && IsFree(article.Mentions[sentence], match))
            {
                add(article, sentence, match);
            }
        }
    }

    // A people named at its end belongs to the description: «des rebelles touaregs».
    private static bool IsFree(SentenceMentions mentions, NounMatch match) =>
        !mentions.Overlaps(match.First, match.Last)
        || (mentions.Covering(match.Last) is { Actor.Kind: ActorKind.Population } people && people.First > match.First
            && !mentions.Overlaps(match.First, people.First - 1));

    // «les séparatistes du CSP» are the group that they belong to.
    private static void AddPeople(ArticleContext article, int sentence, NounMatch match)
    {
        var head = article.Trees[sentence].HeadOfSpan(match.First, match.Last);
        var group = article.Frames[sentence].Read(head).Fillers("de")
            .SelectMany(token => article.Mentions[sentence].At(token))
            .FirstOrDefault(mention => mention.Actor.Kind == ActorKind.ArmedGroup && mention.First > match.Last);
        if (article.Mentions[sentence].Covering(match.Last + 1) is { Form: MentionForm.Name, Actor.Kind: ActorKind.Person })
        {
            // «les journalistes X et Y»: the names say who they are.
            return;
        }

        if (group is null)
        {
            if (match.Kind != ActorKind.Organisation || !IsAnaphoric(article.Trees[sentence], head))
            {
                AddDescribed(article, sentence, (match.First, match.Last), WithLeader(article, sentence, head, WithOrigin(article.Mentions[sentence], match.Last)), match.Kind);
            }

            return;
        }

        article.Mentions[sentence].Add(
            new Mention(sentence, match.First, match.Last, head, group.Actor, MentionForm.Description));
    }

    // «l'ONG», «cette organisation»: one named before.
    private static bool IsAnaphoric(DependencyTree tree, int noun) =>
        tree.HasFeature(noun, "Number", "Sing") && tree.Child(noun, "det") is >= 0 and var determiner && tree[determiner].Lemma is "le" or "ce";

    // «les troupes soviétiques», «les éleveurs peuls»: an adjective of no state of today belongs to the description.
    private static int WithOrigin(SentenceMentions mentions, int last) =>
        mentions.All.Any(mention => mention.First == last + 1 && mention.Last == last + 1
            && (mention.Form == MentionForm.Adjective
                ? mention.Actor.Kind is ActorKind.Place or ActorKind.Unidentified
                : mention.Form == MentionForm.Name && mention.Actor.Kind == ActorKind.Population))
            ? last + 1
            : last;

    // «les partisans de Fethullah Gülen»: whose people they are tells them from others.
    private static int WithLeader(ArticleContext article, int sentence, int head, int last) =>
        article.Frames[sentence].Read(head).Fillers("de").SelectMany(token => article.Mentions[sentence].At(token))
            .FirstOrDefault(mention => mention is { Form: MentionForm.Name, Actor.Kind: ActorKind.Person } && mention.First > last && mention.First <= last + 2)
            ?.Last ?? last;

    private static void AddSite(ArticleContext article, int sentence, NounMatch match)
    {
        var tree = article.Trees[sentence];
        var last = PhraseEnd(tree, tree.HeadOfSpan(match.First, match.Last), match.Last);

        // «le village de Solhan», where Solhan is known: the name stands for it.
        var isKnownPlace = match.Kind == ActorKind.Place && article.Mentions[sentence].Overlaps(match.Last + 1, last);
        if (!isKnownPlace && IsSingledOut(tree, article.Mentions[sentence], match.Last + 1, last))
        {
            RemoveNamesake(article, sentence, match.Last + 1);
            AddDescribed(article, sentence, (match.First, match.Last), last, match.Kind);
        }
    }

    // «l'université Cheikh Anta Diop»: its name, not the person.
    private static void RemoveNamesake(ArticleContext article, int sentence, int first)
    {
        var namesake = article.Mentions[sentence].All.FirstOrDefault(
            mention => mention.First == first && mention.Actor.Kind == ActorKind.Person && mention.Form == MentionForm.Name);
        if (namesake is not null)
        {
            article.Mentions[sentence].Remove(namesake);
            article.Bearers.RemoveAll(bearer => bearer.Sentence == sentence && bearer.Person.Id == namesake.Actor.Id);
        }
    }

    // «des groupes "terroristes indépendantistes" du nord»: an adjective makes a group an armed one.
    private void AddArmedGroups(ArticleContext article, int sentence)
    {
        var tree = article.Trees[sentence];
        for (var noun = 0; noun < tree.Count; noun++)
        {
            var isGroup = tree[noun].PartOfSpeech == PartOfSpeech.Noun && classes.Contains("group-noun", tree[noun].Lemma)
                && article.Mentions[sentence].Covering(noun) is null;
            if (!isGroup)
            {
                continue;
            }

            var last = PhraseEnd(tree, noun, noun);
            var isArmed = Enumerable.Range(noun + 1, last - noun).Any(i => classes.Contains("armed-adjective", tree[i].Lemma));
            if (isArmed && !article.Mentions[sentence].Overlaps(noun, last))
            {
                AddDescribed(article, sentence, (noun, last), last, ActorKind.ArmedGroup);
            }
        }
    }

    private static void AddDescribed(
        ArticleContext article, int sentence, (int First, int Last) core, int last, ActorKind kind)
    {
        var name = Clean(article.TextOf(sentence, core.First, last));
        var actor = new Actor(ActorSlug.Of(name), name, kind, []);
        var head = article.Trees[sentence].HeadOfSpan(core.First, core.Last);
        article.Mentions[sentence].Add(
            new Mention(sentence, core.First, last, head, actor, MentionForm.Description) { CoreLast = core.Last });
    }

    // The phrase reaches as far as its adjectives and complements with «de» follow without a break.
    private static int PhraseEnd(DependencyTree tree, int head, int last)
    {
        var limit = Math.Min(tree.Count, last + LongestDescription);
        for (var i = last + 1; i < limit && IsInside(tree, head, i); i++)
        {
            if (tree[i].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num)
            {
                last = i;
            }
        }

        return tree[Math.Min(last + 1, tree.Count - 1)].Form is "\"" or "»" ? last + 1 : last;
    }

    private static bool IsInside(DependencyTree tree, int head, int token)
    {
        if (!tree.Dominates(head, token))
        {
            return false;
        }

        return tree[token].PartOfSpeech switch
        {
            PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Num => true,
            PartOfSpeech.Adp => tree[token].Lemma == "de",
            PartOfSpeech.Punct => tree[token].Form is "\"" or "«" or "»" or "“" or "”",
            _ => false,
        };
    }

    private static bool IsSingledOut(DependencyTree tree, SentenceMentions mentions, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (tree[i].PartOfSpeech == PartOfSpeech.Propn || mentions.Covering(i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string Clean(string text) => string.Join(
        ' ', text.Split([' ', '\n', '\t', '"', '«', '»', '“', '”', '\u00a0', '\u202f'], StringSplitOptions.RemoveEmptyEntries));
}
