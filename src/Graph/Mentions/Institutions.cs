using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Mentions;

/// <summary>Which state or organisation an office belongs to, and who acts when its holder does.</summary>
internal sealed class Institutions(RoleActors organs)
{
    private const string Government = "gouvernement";

    /// <summary>The state, organisation or group that a phrase gives: «malien», «du M23»; or null.</summary>
    public static Actor? Of(ArticleContext article, int sentence, int title)
    {
        var mentions = article.Mentions[sentence];
        var adjectives = article.Arguments(sentence, title, "adj").Select(argument => argument.Token).ToHashSet();
        var byAdjective = mentions.All.FirstOrDefault(
            mention => mention.Form == MentionForm.Adjective && IsInstitution(mention.Actor.Kind) && adjectives.Contains(mention.Head));
        return byAdjective?.Actor ?? article.Arguments(sentence, title, "de")
            .SelectMany(argument => new[] { argument.Token, argument.Alternative }.Where(token => token >= 0))
            .SelectMany(token => mentions.At(token))
            .Where(mention => mention.First > title)
            .Select(Meant)
            .FirstOrDefault(actor => IsInstitution(actor.Kind));
    }

    /// <summary>
    /// All that a phrase gives in the plural: «les présidents malien et burkinabè», «les ministres des Affaires étrangères du
    /// Mali et du Niger».
    /// </summary>
    public static IReadOnlyList<Actor> AllOf(ArticleContext article, int sentence, int title, WordClasses classes)
    {
        var tree = article.Trees[sentence];
        var mentions = article.Mentions[sentence];
        var adjectives = article.Arguments(sentence, title, "adj").Select(argument => argument.Token).ToHashSet();
        var byAdjective = mentions.All
            .Where(mention => mention.Form == MentionForm.Adjective && IsInstitution(mention.Actor.Kind)
                && (adjectives.Contains(mention.Head) || (tree.Dependency(mention.Head) == "conj" && adjectives.Contains(tree.Head(mention.Head)))))
            .Select(mention => mention.Actor)
            .ToList();
        if (byAdjective.Count > 0)
        {
            return byAdjective;
        }

        var fillers = new FillerFinder(tree, article.Frames[sentence], mentions, classes);
        var complements = article.Arguments(sentence, title, "de").ToList();
        var found = complements.SelectMany(fillers.Find).ToList();
        if (found.Count == 0)
        {
            // What the holders are in charge of stands between.
            found = [.. complements.SelectMany(complement => article.Frames[sentence].Read(complement.Token).In("de")).SelectMany(fillers.Find)];
        }

        return [.. found.Where(mention => mention.First > title).Select(Meant).Where(actor => IsInstitution(actor.Kind)).DistinctBy(actor => actor.Id)];
    }

    /// <summary>
    /// Who acts when the holder of an office does: of a state, its government or the organ that the office belongs to; of
    /// anything else, that itself.
    /// </summary>
    public Actor? ActingFor(Title title, Actor institution) =>
        institution.Kind == ActorKind.State ? organs.Of(title.RoleKey ?? Government, institution.Id) : institution;

    // «le porte-parole du Kremlin»: of the state whose seat it is.
    private static Actor Meant(Mention mention) => mention.Actor.Kind == ActorKind.Facility ? mention.Agent : mention.Actor;

    private static bool IsInstitution(ActorKind kind) => kind is ActorKind.State or ActorKind.Organisation or ActorKind.ArmedGroup
        or ActorKind.Government or ActorKind.Military or ActorKind.Mission or ActorKind.Party;
}
