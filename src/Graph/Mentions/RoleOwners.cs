using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Whose an organ or group is: the state that its phrase names, or what stands around it.</summary>
internal static class RoleOwners
{
    /// <summary>
    /// Whether a phrase names what is no state's own here: the possessive of «retirer ses forces d'Ukraine» says whose they are,
    /// and an adjective may be of a place without a state.
    /// </summary>
    public static bool IsOfAnother(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var determiner = tree.Child(tree.HeadOfSpan(match.First, match.Last), "det");
        var isPossessed = determiner >= 0 && tree.HasFeature(determiner, "Poss", "Yes");
        return article.Mentions[sentence].All.Any(mention => mention.Form == MentionForm.Adjective
            ? StateOf(mention.Actor) is null && mention.Actor.Kind is ActorKind.Place or ActorKind.Unidentified && IsAdjectiveOf(tree, mention, match)
            : isPossessed && mention.Form == MentionForm.Name && IsComplementOf(tree, mention, match));
    }

    /// <summary>The group whose people a phrase names, or null: «huit responsables du M23», «les soldats de la Minusma».</summary>
    public static Actor? Group(ArticleContext article, int sentence, RoleMatch match) => article.Mentions[sentence].All
        .FirstOrDefault(mention => mention.Form == MentionForm.Name && IsGroup(mention.Actor)
            && IsComplementOf(article.Trees[sentence], mention, match))
        ?.Actor;

    private static bool IsGroup(Actor actor) => actor.Kind is ActorKind.ArmedGroup or ActorKind.Organisation or ActorKind.Mission
        or ActorKind.Party or ActorKind.Company or ActorKind.Media;

    /// <summary>The state that what stands around a phrase gives it, or null.</summary>
    /// <remarks>
    /// «Au Burkina Faso, les autorités ...» says it in front; an organ just named with its state («le gouvernement britannique ...
    /// le gouvernement») is that one; otherwise it is that of the state that the article is about. A phrase too general by itself
    /// («des militaires») belongs to the one state that its sentence names.
    /// </remarks>
    public static string? OfContext(ArticleContext article, int sentence, RoleMatch match, RoleHistory history)
    {
        if (!match.NeedsCountry)
        {
            return LocationOf(article, sentence, match)
                ?? PlaceOfEvent(article, sentence, match)
                ?? StateActing(article, sentence, match)
                ?? StateOfOpponent(article, sentence, match)
                ?? StateOfHolder(article, sentence, match)
                ?? article.PlaceSpokenOf(sentence, match.First)?.Id
                ?? history.OwnerOf(match, sentence)
                ?? MainState(article, sentence, match);
        }

        var distinct = article.Mentions[sentence].All
            .Where(mention => mention.Actor.Kind == ActorKind.State).Select(mention => mention.Actor.Id).Distinct().ToList();
        return distinct.Count == 1 && match.Role.Kind == ActorKind.Military ? distinct[0] : null;
    }

    // «La junte a expulsé l'ambassadeur de France»: a state that is named once, and only after the phrase, may be whom it deals with.
    private static string? MainState(ArticleContext article, int sentence, RoleMatch match) => article.AllMentions
        .Any(mention => (mention.Sentence != sentence || mention.First < match.First) && StateOf(mention.Actor) == article.MainState)
        ? article.MainState
        : null;

    // «la junte au pouvoir au Burkina Faso», «l'armée en Birmanie»
    private static string? LocationOf(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        return article.Mentions[sentence].All
            .FirstOrDefault(mention => mention.Form == MentionForm.Name && mention.First > match.Last && tree.Dominates(head, mention.Head)
                && StateOf(mention.Actor) is not null && tree.Preposition(mention.Head) is "à" or "en"
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
                .Where(mention => mention.Form == MentionForm.Name && tree.PredicateOver(mention.Head) == verb
                    && tree.Preposition(mention.Head) is "à" or "en")
                .Select(mention => StateOf(mention.Actor))
                .FirstOrDefault(state => state is not null)
            : null;
    }

    // «Les autorités togolaises ont interdit une manifestation de l'opposition»: a government deals with its own.
    private static string? StateActing(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var verb = tree.PredicateOver(tree.HeadOfSpan(match.First, match.Last));
        var subject = verb < 0 || match.Role.Kind is not (ActorKind.Party or ActorKind.Media) ? -1 : tree.Child(verb, "nsubj");
        return subject < 0 ? null : article.Mentions[sentence].At(subject).FirstOrDefault(mention => mention.Actor.Kind == ActorKind.Government)?.Actor.Country;
    }

    // «des Soudanais ont fui les combats entre l'armée et les FSR»: the army of the country that the group and the sentence are of.
    private static string? StateOfOpponent(ArticleContext article, int sentence, RoleMatch match)
    {
        var tree = article.Trees[sentence];
        var head = tree.HeadOfSpan(match.First, match.Last);
        if (match.Role.Kind != ActorKind.Military)
        {
            return null;
        }

        var opponents = article.Mentions[sentence].All
            .Where(mention => mention is { Form: MentionForm.Name, Actor: { Kind: ActorKind.ArmedGroup, Country: not null } }
                && (tree.FirstConjunct(mention.Head) == head || tree.FirstConjunct(head) == mention.Head))
            .Select(mention => mention.Actor.Country);
        return opponents.FirstOrDefault(country => article.Mentions[sentence].All.Any(mention => mention.Actor.Kind is ActorKind.State or ActorKind.Population
            && StateOf(mention.Actor) == country));
    }

    /// <summary>
    /// The state that a phrase itself gives, by adjective («malienne») or complement («du Mali»), and the last word of the phrase
    /// then; or null.
    /// </summary>
    public static (string State, int Last)? Own(ArticleContext article, int sentence, RoleMatch match)
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

    // «le régime du président tchadien Hissène Habré», «la junte du général Doumbouya»
    private static string? StateOfHead(ArticleContext article, int sentence, RoleMatch match)
    {
        var head = article.Trees[sentence].HeadOfSpan(match.First, match.Last);
        foreach (var complement in article.Frames[sentence].Read(head).In("de"))
        {
            if (complement.Token > match.Last && article.TitleHeadedBy(sentence, complement.Token) is not null
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
        return head >= match.First && head <= match.Last && tree.Dependency(name.Head) == "nmod"
            && tree.Preposition(name.Head) == "de";
    }

    private static string? StateOf(Actor actor) => actor.Kind == ActorKind.State ? actor.Id : actor.Country;
}
