using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Mentions of a state's organs and groups: «l'armée malienne», «les autorités de Bamako», «la junte».</summary>
internal sealed class RoleMentions(Gazetteer gazetteer, RoleLexicon roles, RoleActors organs, WordClasses classes)
{
    private const string Government = "gouvernement";

    /// <summary>Adds them to an article whose names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        var history = new RoleHistory();
        var matches = article.Document.Sentences.Select(roles.Match).ToList();
        for (var sentence = 0; sentence < matches.Count; sentence++)
        {
            foreach (var match in matches[sentence].Where(match => match.Role.Kind == ActorKind.Party))
            {
                if (NamedBeside(article, sentence, match) is { } party)
                {
                    history.AddParty(match, party);
                }
            }
        }

        for (var sentence = 0; sentence < matches.Count; sentence++)
        {
            foreach (var match in matches[sentence])
            {
                Add(article, sentence, match, history);
            }
        }
    }

    private void Add(ArticleContext article, int sentence, RoleMatch match, RoleHistory history)
    {
        // «une intervention armée» is no army; «la Haute Cour» is a court.
        var head = article.Trees[sentence].HeadOfSpan(match.First, match.Last);
        var isNoun = article.Trees[sentence][head].PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Verb);
        var isActor = isNoun && !IsRebel(article.Trees[sentence], match) && !IsSocial(article.Trees[sentence], match) && !IsStance(article, sentence, match) && !RoleOwners.IsOfAnother(article, sentence, match);
        if (!isActor || IsNamed(article, sentence, match, head) || article.Mentions[sentence].Overlaps(match.First, match.Last))
        {
            return;
        }

        if ((ByGroup(article, sentence, match) ?? RoleOwners.Group(article, sentence, match)) is { } group)
        {
            if (match.Role.Kind is ActorKind.Government or ActorKind.Military)
            {
                article.Add(sentence, match.First, match.Last, group, MentionForm.Role);
            }

            return;
        }

        var own = RoleOwners.Own(article, sentence, match);
        var named = NamedBeside(article, sentence, match);
        if (named is not null || (own is null && IsAbstract(article, sentence, match)))
        {
            return;
        }

        // «le parti au pouvoir», where the article says elsewhere which it is.
        if (own is null && history.PartyOf(match) is { } party)
        {
            article.Add(sentence, match.First, match.Last, party, MentionForm.Role);
            return;
        }

        var state = own?.State ?? RoleOwners.OfContext(article, sentence, match, history);
        if (own is { } owner)
        {
            history.AddOwner(match, sentence, owner.State);
        }

        if (state is null || gazetteer.Find(state) is not { } entry)
        {
            return;
        }

        // A state of the past, «les troupes soviétiques», is one actor with its organs.
        var actor = organs.Of(match.Role, state) ?? entry.Actor;
        var others = own is null ? [] : OtherOwners(article, sentence, head, state);
        var last = others.Where(other => other.Form == MentionForm.Adjective).Select(other => other.Last).Append(own?.Last ?? match.Last).Append(match.Last).Max();
        article.Add(sentence, match.First, last, actor, MentionForm.Role);
        foreach (var other in others)
        {
            if (organs.Of(match.Role, other.Actor.Id) is { } ofOther)
            {
                article.Add(sentence, match.First, last, ofOther, MentionForm.Role);
            }
        }
    }

    // «les armées du Mali, du Burkina Faso et du Niger», «les armées malienne et nigérienne»: each state's own.
    private static List<Mention> OtherOwners(ArticleContext article, int sentence, int head, string first)
    {
        var tree = article.Trees[sentence];
        if (!tree.HasFeature(head, "Number", "Plur"))
        {
            return [];
        }

        var states = article.Mentions[sentence].All.Where(mention => mention.Actor.Kind == ActorKind.State && mention.First > head).ToList();
        var owner = states.Find(mention => mention.Actor.Id == first && tree.Dominates(head, mention.Head));
        if (owner is null)
        {
            return [];
        }

        var list = new List<Mention> { owner };
        foreach (var mention in states.Where(mention => mention.Form == owner.Form && mention.First > owner.Last))
        {
            if (tree.FirstConjunct(mention.Head) == tree.FirstConjunct(owner.Head) || IsNextAdjective(tree, list[^1], mention))
            {
                list.Add(mention);
            }
        }

        return [.. list.Where(mention => mention.Actor.Id != first)];
    }

    // «les gouvernements ougandais, rwandais et congolais»: whatever the parser hung the second on.
    private static bool IsNextAdjective(DependencyTree tree, Mention before, Mention next) =>
        next.Form == MentionForm.Adjective && next.First == before.Last + 2 && tree[next.First - 1].Form is "," or "et";

    // «les opposants X et Y»: the names say who they are.
    private static bool IsNamed(ArticleContext article, int sentence, RoleMatch match, int head) =>
        article.Trees[sentence].HasFeature(head, "Number", "Plur")
        && article.Mentions[sentence].Covering(match.Last + 1) is { Form: MentionForm.Name, Actor.Kind: ActorKind.Person };

    // «le principal parti d'opposition, l'Alliance démocratique», «le MPP, le parti au pouvoir»: the name says who it is.
    private static Actor? NamedBeside(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        var beside = tree.Children(head).ToArray().Where(child => tree.Dependency(child) == "appos");
        return (tree.Dependency(head) == "appos" ? beside.Prepend(tree.Head(head)) : beside)
            .SelectMany(token => article.Mentions[sentence].At(token))
            .Concat(article.Mentions[sentence].All.Where(mention => IsJustBefore(tree, mention, match)))
            .FirstOrDefault(mention => mention.Form == MentionForm.Name && IsOfRole(mention.Actor.Kind, match.Role.Kind))
            ?.Actor;
    }

    // Whatever its name begins with, «le parti au pouvoir» is a party.
    private static bool IsOfRole(ActorKind kind, ActorKind role) =>
        kind == role || (role == ActorKind.Party && kind is ActorKind.Organisation or ActorKind.ArmedGroup);

    // «le président du MPP, le parti au pouvoir, ...», «le Mouvement patriotique du salut (MPS), le parti au pouvoir»: whatever the parser hung it on.
    private static bool IsJustBefore(DependencyTree tree, Mention mention, RoleMatch match)
    {
        var comma = match.First - (tree[Math.Max(match.First - 1, 0)].PartOfSpeech == PartOfSpeech.Det ? 2 : 1);
        var before = comma > 3 && tree[comma - 1].Form == ")" && tree[comma - 3].Form == "(" ? comma - 4 : comma - 1;
        return comma > 0 && mention.Last == before && tree[comma].Form == "," && match.Last + 1 < tree.Count
            && tree[match.Last + 1].PartOfSpeech == PartOfSpeech.Punct;
    }

    // «le régime taliban», «le gouvernement houthi»: the group that rules.
    private static Actor? ByGroup(ArticleContext article, int sentence, RoleMatch match) => article.Mentions[sentence].All
        .FirstOrDefault(mention => mention.Actor.Kind == ActorKind.ArmedGroup && match.Role.Kind == ActorKind.Government
            && mention.First == match.Last + 1 && mention.Length == 1)
        ?.Actor;

    // «les médias sociaux» are no press.
    private static bool IsSocial(DependencyTree tree, RoleMatch match) =>
        match.Role.Kind == ActorKind.Media && match.Last + 1 < tree.Count && tree[match.Last + 1].Lemma == "social";

    // «une conférence de presse», «une action en justice»: without an article, what, not who; nor is «la Justice» of its
    // minister. «le président de transition» leads it all the same.
    private static bool IsAbstract(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        var preposition = tree.Child(head, "case");
        var isPortfolio = match.Role.Kind != ActorKind.Party && match.Role.Key != Government && tree.Head(head) is >= 0 and var governor && tree[governor].Lemma is "ministre" or "vice-ministre";
        return isPortfolio || (preposition >= 0 && tree[preposition].Lemma is "de" or "en" && tree.Child(head, "det") < 0
            && tree.HasFeature(head, "Number", "Sing") && article.TitleHeadedBy(sentence, tree.Head(head)) is null);
    }

    // «les forces rebelles» are no state's.
    private bool IsRebel(DependencyTree tree, RoleMatch match)
    {
        foreach (var child in tree.Children(tree.HeadOfSpan(match.First, match.Last)))
        {
            if (match.Role.Kind == ActorKind.Military && tree.Dependency(child) == "amod" && tree[child].Lemma != "armé"
                && classes.Contains("armed-adjective", tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    // «l'opposition de la Turquie à l'adhésion de la Suède» is no party.
    private bool IsStance(ArticleContext article, int sentence, RoleMatch match) =>
        classes.Contains("stance-noun", article.Trees[sentence][match.First].Lemma)
        && article.Frames[sentence].Read(match.First).In("de").Select(holder => holder.Token).ToList() is var holders
        && (holders.Prepend(match.First).Any(token => IsAgainst(article.Trees[sentence], token))
            || holders.SelectMany(token => article.Mentions[sentence].At(token)).Any(mention => mention.Actor.Kind == ActorKind.Person));

    private static bool IsAgainst(DependencyTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Dependency(child) is "nmod" or "obl" && tree.Preposition(child) == "à")
            {
                return true;
            }
        }

        return false;
    }
}
