using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of states and their organs by whose they are: «[Zelensky] a affirmé que son pays ...», «[le Rwanda] et son armée».
/// </summary>
internal sealed class PossessedMentions(Gazetteer gazetteer, RoleLexicon roles, RoleActors organs)
{
    private static readonly FrozenSet<string> Countries = FrozenSet.ToFrozenSet(["pays", "nation", "patrie"]);

    /// <summary>The kinds of actor that have a country or the organs of a state.</summary>
    public static FrozenSet<ActorKind> Owners { get; } = FrozenSet.ToFrozenSet([ActorKind.State, ActorKind.Person, ActorKind.Government]);

    /// <summary>The country or organ of a state that a possessive determines; null when it determines something else.</summary>
    public Possession? Find(ArticleContext article, int sentence, int possessive)
    {
        var tree = article.Trees[sentence];
        return IsCountry(tree, possessive) ? new Possession(tree.Head(possessive), tree.Head(possessive), null)
            : RoleAfter(article, sentence, possessive) is { } match ? new Possession(match.First, match.Last, match.Role)
            : null;
    }

    /// <summary>Puts the country or organ that owners have in its place.</summary>
    public void AddTo(ArticleContext article, int sentence, Possession possession, IReadOnlyList<Actor> owners)
    {
        var states = owners.Select(owner => StateOf(article, owner)).OfType<string>().Distinct().ToList();
        if (states.Count == 0)
        {
            return;
        }

        var (first, last, role) = possession;
        var actors = states.Select(state => role is null ? gazetteer.Find(state)?.Actor : organs.Of(role, state));
        Replace(article, sentence, (first, last), actors, role is null ? MentionForm.Anaphor : MentionForm.Role);
    }

    private static void Replace(ArticleContext article, int sentence, (int First, int Last) span, IEnumerable<Actor?> actors, MentionForm form)
    {
        var before = article.Mentions[sentence].All.FirstOrDefault(
            mention => mention.First == span.First && mention.Form is MentionForm.Role or MentionForm.Description);
        if (before is not null)
        {
            article.Mentions[sentence].Remove(before);
        }
        else if (article.Mentions[sentence].Overlaps(span.First, span.Last))
        {
            return;
        }

        foreach (var actor in actors.OfType<Actor>())
        {
            article.Add(sentence, span.First, span.Last, actor, form);
        }
    }

    // «son pays», not «son pays d'origine», «ses pays voisins».
    private static bool IsCountry(DependencyTree tree, int possessive)
    {
        var noun = tree.Head(possessive);
        return noun == possessive + 1 && Countries.Contains(tree[noun].Lemma)
            && tree.Child(noun, "amod", "nmod") < 0 && tree.Child(noun, "nummod") < 0;
    }

    // «son armée», «ses troupes d'Ukraine», not «son armée de bénévoles» nor «son opposition»: organs that act, and the people.
    private RoleMatch? RoleAfter(ArticleContext article, int sentence, int possessive)
    {
        var tree = article.Trees[sentence];
        var match = roles.Match(tree.Sentence).FirstOrDefault(role => role.First == possessive + 1
            && role.Role.Kind is ActorKind.Government or ActorKind.Military or ActorKind.Population);
        if (match is null || tree.HeadOfSpan(match.First, match.Last) != tree.Head(possessive))
        {
            return null;
        }

        var complement = tree.Child(tree.Head(possessive), "nmod");
        return complement <= match.Last || IsWhere(article.Mentions[sentence], complement) ? match : null;
    }

    private static bool IsWhere(SentenceMentions mentions, int complement) =>
        mentions.At(complement).Any(mention => mention.Form == MentionForm.Name && mention.Actor.Kind is ActorKind.State or ActorKind.Place);

    private static string? StateOf(ArticleContext article, Actor owner) =>
        owner.Kind == ActorKind.State ? owner.Id : owner.Country ?? StateLed(article, owner);

    // «le ministre soudanais Ali Youssef»: of somebody whom no gazetteer knows, the title tells.
    private static string? StateLed(ArticleContext article, Actor owner) => article.Bearers
        .Where(bearer => bearer.Person.Id == owner.Id)
        .Select(bearer => Institutions.Of(article, bearer.Sentence, bearer.Token))
        .FirstOrDefault(institution => institution?.Kind == ActorKind.State)
        ?.Id;
}
