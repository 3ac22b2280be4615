using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Mentions of a state's organs and groups: «l'armée malienne», «les autorités de Bamako», «la junte».</summary>
internal sealed class RoleMentions(Gazetteer gazetteer, RoleLexicon roles, WordClasses classes)
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
        var isActor = isNoun && !IsRebel(article.Trees[sentence], match) && !IsStance(article, sentence, match) && !IsOfAnother(article, sentence, match);
        if (!isActor || article.Mentions[sentence].Overlaps(match.First, match.Last))
        {
            return;
        }

        if (ByGroup(article, sentence, match) is { } group)
        {
            article.Add(sentence, match.First, match.Last, group, MentionForm.Role);
            return;
        }

        var own = OwnState(article, sentence, match);
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

        var state = own?.State ?? StateOfContext(article, sentence, match, history);
        if (own is { } owner)
        {
            history.AddOwner(match, sentence, owner.State);
        }

        if (state is null || gazetteer.Find(state) is not { } entry)
        {
            return;
        }

        // A state of the past, «les troupes soviétiques», is one actor with its organs.
        var actor = gazetteer.Grammar(state) is { } grammar ? RoleLexicon.ActorOf(match.Role, entry.Actor, grammar) : entry.Actor;
        article.Add(sentence, match.First, Math.Max(match.Last, own?.Last ?? match.Last), actor, MentionForm.Role);
    }

    // «le principal parti d'opposition, l'Alliance démocratique», «le MPP, le parti au pouvoir»: the name says who it is.
    private static Actor? NamedBeside(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        var beside = tree.Children(head).ToArray().Where(child => tree.Dependency(child) == "appos");
        return (tree.Dependency(head) == "appos" ? beside.Prepend(tree.Head(head)) : beside)
            .SelectMany(token => article.Mentions[sentence].At(token))
            .Concat(article.Mentions[sentence].All.Where(mention => IsJustBefore(tree, mention, match)))
            .FirstOrDefault(mention => mention.Form == MentionForm.Name && mention.Actor.Kind == match.Role.Kind)
            ?.Actor;
    }

    // «le président du MPP, le parti au pouvoir, ...»: whatever the parser hung it on.
    private static bool IsJustBefore(DependencyTree tree, Mention mention, RoleMatch match)
    {
        var comma = match.First - (tree[Math.Max(match.First - 1, 0)].PartOfSpeech == PartOfSpeech.Det ? 2 : 1);
        return comma > 0 && mention.Last == comma - 1 && tree[comma].Form == "," && match.Last + 1 < tree.Count
            && tree[match.Last + 1].PartOfSpeech == PartOfSpeech.Punct;
    }

    // «le régime taliban», «le gouvernement houthi»: the group that rules.
    private static Actor? ByGroup(ArticleContext article, int sentence, RoleMatch match) => article.Mentions[sentence].All
        .FirstOrDefault(mention => mention.Actor.Kind == ActorKind.ArmedGroup && match.Role.Kind == ActorKind.Government
            && mention.First == match.Last + 1 && mention.Length == 1)
        ?.Actor;

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
            if (tree.Dependency(child) is "nmod" or "obl" && tree.Child(child, "case") is >= 0 and var preposition && tree[preposition].Lemma == "à")
            {
                return true;
            }
        }

        return false;
    }

    // «retirer ses forces d'Ukraine»: the possessive says whose they are. «les troupes soviétiques»: of no state of today.
    private static bool IsOfAnother(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var determiner = tree.Child(tree.HeadOfSpan(match.First, match.Last), "det");
        var isPossessed = determiner >= 0 && tree.HasFeature(determiner, "Poss", "Yes");
        return article.Mentions[sentence].All.Any(mention => mention.Form == MentionForm.Adjective
            ? StateOf(mention.Actor) is null && mention.Actor.Kind is ActorKind.Place or ActorKind.Unidentified && IsAdjectiveOf(tree, mention, match)
            : isPossessed && mention.Form == MentionForm.Name && IsComplementOf(tree, mention, match));
    }

    // «Au Burkina Faso, les autorités ...» says it in front; a phrase too general by itself («des militaires») belongs to
    // the one state that its sentence names; an organ just named with its state («le gouvernement britannique ... le
    // gouvernement») is that one; otherwise it is that of the state that the article is about.
    private static string? StateOfContext(ArticleContext article, int sentence, RoleMatch match, RoleHistory history)
    {
        if (!match.NeedsCountry)
        {
            return LocationOf(article, sentence, match) ?? PlaceOfEvent(article, sentence, match) ?? StateActing(article, sentence, match) ?? StateOfHolder(article, sentence, match) ?? article.LocationBefore(sentence, match.First)?.Id ?? article.SceneOf(sentence)?.Id ?? history.OwnerOf(match, sentence)
                ?? article.MainState;
        }

        var distinct = article.Mentions[sentence].All
            .Where(mention => mention.Actor.Kind == ActorKind.State).Select(mention => mention.Actor.Id).Distinct().ToList();
        return distinct.Count == 1 && match.Role.Kind == ActorKind.Military ? distinct[0] : null;
    }

    // «la junte au pouvoir au Burkina Faso», «l'armée en Birmanie»
    private static string? LocationOf(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        return article.Mentions[sentence].All
            .FirstOrDefault(mention => mention.Form == MentionForm.Name && mention.First > match.Last && tree.Dominates(head, mention.Head)
                && StateOf(mention.Actor) is not null && tree.Child(mention.Head, "case") is >= 0 and var preposition
                && tree[preposition].Lemma is "à" or "en"
                && !Enumerable.Range(match.Last + 1, mention.First - match.Last - 1).Any(i => tree[i].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Verb))
            is { } location ? StateOf(location.Actor) : null;
    }

    // «quarante civils ont été massacrés à Solhan»: people are at home where things happen to them.
    private static string? PlaceOfEvent(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var verb = tree.Head(tree.HeadOfSpan(match.First, match.Last));
        return match.Role.Kind == ActorKind.Population && verb >= 0 && tree[verb].PartOfSpeech == PartOfSpeech.Verb
            ? article.Mentions[sentence].All
                .Where(mention => mention.Form == MentionForm.Name && VerbOver(tree, mention.Head) == verb
                    && tree.Child(mention.Head, "case") is >= 0 and var preposition && tree[preposition].Lemma is "à" or "en")
                .Select(mention => StateOf(mention.Actor))
                .FirstOrDefault(state => state is not null)
            : null;
    }

    // «Les autorités togolaises ont interdit une manifestation de l'opposition»: a government deals with its own.
    private static string? StateActing(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var verb = VerbOver(tree, tree.HeadOfSpan(match.First, match.Last));
        var subject = verb < 0 || match.Role.Kind is not (ActorKind.Party or ActorKind.Media) ? -1 : tree.Child(verb, "nsubj");
        return subject < 0 ? null : article.Mentions[sentence].At(subject).FirstOrDefault(mention => mention.Actor.Kind == ActorKind.Government)?.Actor.Country;
    }

    private static int VerbOver(DependencyTree tree, int token)
    {
        do
        {
            token = tree.Head(token);
        }
        while (token >= 0 && tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj);
        return token;
    }

    // The state that the phrase itself gives: by adjective («malienne»), by complement («du Mali»).
    private static (string State, int Last)? OwnState(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var mentions = article.Mentions[sentence];
        foreach (var complement in article.Frames[sentence].Read(tree.HeadOfSpan(match.First, match.Last)).In("de"))
        {
            // «la France, dont les soldats»: the complement may be a relative pronoun.
            var isRelative = tree[complement.Token].Index < match.First;
            if (isRelative && new[] { complement.Alternative, complement.Token }.SelectMany(token => token < 0 ? [] : mentions.At(token))
                .Select(mention => mention.Actor).FirstOrDefault(actor => actor.Kind == ActorKind.State) is { } relative)
            {
                return (relative.Id, match.Last);
            }
        }

        if (StateOfHead(article, sentence, match) is { } led)
        {
            return (led, match.Last);
        }

        foreach (var mention in mentions.All)
        {
            var qualifies = mention.Form == MentionForm.Adjective
                ? IsAdjectiveOf(tree, mention, match)
                : mention.Form == MentionForm.Name && IsComplementOf(tree, mention, match);
            if (qualifies && StateOf(mention.Actor) is { } state)
            {
                return (state, mention.Form == MentionForm.Adjective ? mention.Last : match.Last);
            }
        }

        return null;
    }

    // «le régime du président tchadien Hissène Habré»
    private static string? StateOfHead(ArticleContext article, int sentence, RoleMatch match)
    {
        var head = article.Trees[sentence].HeadOfSpan(match.First, match.Last);
        foreach (var complement in article.Frames[sentence].Read(head).In("de"))
        {
            if (complement.Token > match.Last && article.TitleHeadedBy(sentence, complement.Token) is { Title.Class: TitleClass.Office }
                && (Institutions.Of(article, sentence, complement.Token) ?? HolderOf(article, sentence, complement.Token)) is { } actor)
            {
                return StateOf(actor);
            }
        }

        return null;
    }

    // «le chef de la junte, le général Abdourahamane Tiani»: the organ is that of the state whose it is known to be.
    private static string? StateOfHolder(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        return tree.Dependency(head) == "nmod" && article.TitleHeadedBy(sentence, tree.Head(head)) is { Title.Class: TitleClass.Office }
            ? HolderOf(article, sentence, tree.Head(head))?.Country
            : null;
    }

    // The person named beside an office, with a rank or without.
    private static Actor? HolderOf(ArticleContext article, int sentence, int title)
    {
        var tree = article.Trees[sentence];
        var mentions = article.Mentions[sentence];
        var beside = tree.Children(title).ToArray().Where(child => tree.Dependency(child) == "appos");
        return beside.Prepend(title).Select(mentions.ByTitle)
            .Concat(beside.SelectMany(child => mentions.At(child)))
            .FirstOrDefault(mention => mention?.Actor.Kind == ActorKind.Person)?.Actor;
    }

    private static bool IsAdjectiveOf(DependencyTree tree, Mention adjective, RoleMatch match)
    {
        if (adjective.First >= match.First && adjective.Last <= match.Last)
        {
            return true;
        }

        var head = tree.Head(adjective.Head);
        while (head > match.Last && tree.Dependency(head) == "nmod" && tree.Child(head, "det") < 0)
        {
            // «un tribunal de district américain»
            head = tree.Head(head);
        }

        return adjective.First == match.Last + 1
            || (head >= match.First && head <= match.Last && tree.Dependency(adjective.Head) == "amod");
    }

    private static bool IsComplementOf(DependencyTree tree, Mention name, RoleMatch match)
    {
        var head = tree.Head(name.Head);
        var caseMarker = tree.Child(name.Head, "case");
        return head >= match.First && head <= match.Last && tree.Dependency(name.Head) == "nmod"
            && caseMarker >= 0 && tree[caseMarker].Lemma == "de";
    }

    private static string? StateOf(Actor actor) => actor.Kind == ActorKind.State ? actor.Id : actor.Country;
}
