using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Definite descriptions of fighters and soldiers («les rebelles», «le groupe jihadiste», «les militaires») that take up a
/// group or an army named before.
/// </summary>
internal sealed class DefiniteDescriptions(AntecedentFinder antecedents, WordClasses classes)
{
    private static readonly FrozenSet<ActorKind> ArmedGroups = FrozenSet.ToFrozenSet([ActorKind.ArmedGroup]);

    private static readonly FrozenSet<ActorKind> Armies = FrozenSet.ToFrozenSet([ActorKind.Military]);

    /// <summary>Puts whoever is taken up in the place of the descriptions that begin at a token.</summary>
    public void Resolve(ArticleContext article, int sentence, int token)
    {
        var mentions = article.Mentions[sentence];
        var description = mentions.All.FirstOrDefault(mention => mention.First == token && mention.Form == MentionForm.Description);
        if (description is null || KindsOf(description.Actor.Kind) is not { } kinds || !IsDefinite(article.Trees[sentence], description.Head)
            || IsSeveral(article.Trees[sentence], description.Head))
        {
            return;
        }

        // The description says one or many; a group is both.
        var query = new AnaphorQuery(kinds, FavoursSubject: true, IgnoresAgreement: true) { TakesUpOne = true, SentencesBack = 1 };
        if (antecedents.Find(article, sentence, description.Head, query) is [var actor] && IsOnly(article, sentence, actor)
            && IsOfSort(article.Trees[sentence][description.Head].Lemma, actor))
        {
            mentions.Remove(description);
            mentions.Add(description with { Actor = actor, Form = MentionForm.Anaphor });
        }
    }

    // Where the article has named several of them, the description may mean another.
    private static bool IsOnly(ArticleContext article, int sentence, Actor actor) => article.AllMentions.All(
        mention => mention.Sentence > sentence || mention.Actor.Kind != actor.Kind || mention.Actor.Id == actor.Id || mention.Form != MentionForm.Name);

    // «Le Mali a fait appel à Wagner pour combattre les djihadistes»: mercenaries are no jihadists, and rebels no mercenaries.
    private bool IsOfSort(string noun, Actor group)
    {
        var isMercenary = group.Aliases.Any(alias => alias.Contains("mercenaires", StringComparison.Ordinal));
        return classes.Contains("fighter", noun) || isMercenary == classes.Contains("mercenary", noun);
    }

    // «les groupes jihadistes» are more than one.
    private bool IsSeveral(DependencyTree tree, int noun) =>
        classes.Contains("group-noun", tree[noun].Lemma) && tree.HasFeature(noun, "Number", "Plur")
        && tree[noun].Lemma is not ("combattant" or "élément");

    private static FrozenSet<ActorKind>? KindsOf(ActorKind kind) => kind switch
    {
        ActorKind.ArmedGroup => ArmedGroups,
        ActorKind.Military => Armies,
        _ => null,
    };

    // «les rebelles», not «des rebelles» nor «les rebelles du Nord».
    private static bool IsDefinite(DependencyTree tree, int noun)
    {
        var determiner = tree.Child(noun, "det");
        return determiner >= 0 && tree[determiner].Lemma is "le" or "ce" && !tree.HasFeature(determiner, "Definite", "Ind")
            && tree.Child(noun, "nmod", "appos", "flat", "nummod") < 0;
    }
}
