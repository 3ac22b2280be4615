using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of office-holders whom the text does not name beside their office: the one whom it names with it elsewhere
/// («le président malien», after «le président malien X»), else whoever they act for («le porte-parole du M23»).
/// </summary>
internal sealed class OfficeMentions(Institutions institutions, WordClasses classes)
{
    // Titles of whoever stands at the head of a state, party or group: the press puts one for another.
    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(
        ["president", "leader", "head", "strongman", "number one", "monarch", "supreme leader", "head of the junta"]);

    /// <summary>Adds them to an article whose names, persons and roles have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            foreach (var title in article.Titles[sentence])
            {
                Add(article, sentence, title);
            }
        }
    }

    private void Add(ArticleContext article, int sentence, TitleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        var isUnnamed = match.Title.Class == TitleClass.Office && ActsForOthers(match.Title) && tree[head].PartOfSpeech == PartOfSpeech.Noun
            && article.Mentions[sentence].ByTitle(head) is null && !article.Mentions[sentence].Overlaps(match.First, match.Last)
            && !IsPredicate(tree, head) && !IsVacant(tree, head);
        if (!isUnnamed)
        {
            return;
        }

        if (tree.HasFeature(head, "Number", "Plur"))
        {
            AddSeveral(article, sentence, match, head);
        }
        else if (Institutions.Of(article, sentence, head) is { } institution)
        {
            AddOne(article, sentence, match, institution);
        }
        else if (HeadOfMainState(article, sentence, match, head) is { } person)
        {
            article.Add(sentence, match.First, match.Last, person, MentionForm.Anaphor);
        }
    }

    // «Faustin-Archange Touadéra a reçu X à Bangui. Le chef de l'État a ...»: of the state that the article is about, the only person
    // of it named so far, and named just before.
    private static Actor? HeadOfMainState(ArticleContext article, int sentence, TitleMatch match, int head)
    {
        var tree = article.Trees[sentence];
        var isBare = match.Title is { English: "president", Relation: "LEADS" } && tree.Child(head, "det") is >= 0 and var determiner && tree[determiner].Lemma == "le"
            && tree.Child(head, "appos", "amod") < 0 && !tree.Children(head).ToArray().Any(child => child > match.Last && tree.Dependency(child) == "nmod");
        return isBare && article is { IsMainStateClear: true, MainState: { } main } && article.State(main) is { } state
            && OnlyCompatriot(article, sentence, state) is { } only
            && article.Mentions[sentence - 1].All.Any(mention => mention.Actor.Id == only.Id)
                ? only
                : null;
    }

    private void AddSeveral(ArticleContext article, int sentence, TitleMatch match, int head)
    {
        foreach (var institution in Institutions.AllOf(article, sentence, head, classes))
        {
            if (institutions.ActingFor(match.Title, institution) is { } actor)
            {
                article.Add(sentence, match.First, match.Last, actor, MentionForm.Office);
            }
        }
    }

    private void AddOne(ArticleContext article, int sentence, TitleMatch match, Actor institution)
    {
        if (Bearer(article, sentence, match, institution) is { } person)
        {
            article.Add(sentence, match.First, match.Last, person, MentionForm.Anaphor);
        }
        else if (institutions.ActingFor(match.Title, institution) is { } actor)
        {
            article.Add(sentence, match.First, match.Last, actor, MentionForm.Office);
        }
    }

    // Members act for themselves, and of an assembly only its speaker acts for the whole.
    private static bool ActsForOthers(Title title) => title.Relation switch
    {
        "MEMBER_OF" => false,
        "LEADS" => true,
        _ => title.RoleKey is not ("parlement" or "senat" or "opposition"),
    };

    // The nearest before, else the first after.
    private static Actor? Bearer(ArticleContext article, int sentence, TitleMatch match, Actor institution)
    {
        var bearers = article.Bearers
            .Where(bearer => AreSame(bearer.Title, match.Title)
                && Institutions.Of(article, bearer.Sentence, bearer.Token)?.Id == institution.Id)
            .ToList();
        return (bearers.FindLast(bearer => bearer.Sentence <= sentence) ?? bearers.FirstOrDefault())?.Person
            ?? (match.Title.Relation == "LEADS" ? OnlyCompatriot(article, sentence, institution) : null);
    }

    // «le président ukrainien X ... le dirigeant ukrainien»
    private static bool AreSame(Title left, Title right) =>
        left.English == right.English || (Heads.Contains(left.English) && Heads.Contains(right.English));

    // «Emmanuel Macron ... le président français»: the only person of the country named so far, if no other office is theirs.
    private static Actor? OnlyCompatriot(ArticleContext article, int sentence, Actor state)
    {
        var compatriots = article.AllMentions
            .Where(mention => mention.Sentence < sentence && mention.Actor.Kind == ActorKind.Person && mention.Actor.Country == state.Id)
            .Select(mention => mention.Actor)
            .DistinctBy(actor => actor.Id)
            .ToList();
        return compatriots is [var only] && !article.Bearers.Exists(
            bearer => bearer.Person.Id == only.Id && bearer.Title.Class == TitleClass.Office) ? only : null;
    }

    // «X est le président du Mali» says something of X.
    private static bool IsPredicate(DependencyTree tree, int head) =>
        tree.Child(head, "cop") >= 0 || tree.Dependency(head) is "appos" or "xcomp";

    // «l'ancien président malien» no longer acts for Mali, «le futur président» not yet.
    private bool IsVacant(DependencyTree tree, int head)
    {
        if (FormerPosts.Cue(tree, classes, head) >= 0)
        {
            return true;
        }

        foreach (var child in tree.Children(head))
        {
            if (classes.Contains("not-in-office", tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
