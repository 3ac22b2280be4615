using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Infinitives: which verb they complete, and who does what they say.</summary>
internal static partial class TreeRepair
{
    private static readonly FrozenSet<string> ToWhom = FrozenSet.ToFrozenSet(
    [
        "conseiller", "demander", "enjoindre", "imposer", "interdire", "ordonner", "permettre", "proposer", "recommander",
        "reprocher", "suggérer",
    ]);

    private static readonly FrozenSet<string> Whom = FrozenSet.ToFrozenSet(
    [
        "accuser", "charger", "convaincre", "dissuader", "empêcher", "menacer", "persuader", "prier", "sommer", "soupçonner",
        "suspecter",
    ]);

    // Verbs whose subject, behind «laisser» or «faire», looks like their object.
    private static readonly FrozenSet<string> Movement = FrozenSet.ToFrozenSet(
        ["entrer", "rentrer", "partir", "repartir", "passer", "sortir", "venir", "revenir", "fuir", "mourir", "tomber", "agir", "circuler"]);

    // «laisser entrer la Suède dans l'Otan»: who is let in enters.
    private static Token ObjectOfMovement(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "obj", Head: >= 0 } && IsNominal(token) && Movement.Contains(tokens[token.Head].Lemma)
        && tokens[token.Head].Head is >= 0 and var causative && tokens[causative].Lemma is "laisser" or "faire"
            ? token with { Dependency = "nsubj" }
            : token;

    // «a reproché au président congolais de collaborer avec X»: what the verb says of whom, and no complement of the noun.
    private static Token InfinitiveOfVerb(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl", Head: >= 0 } || !token.HasFeature("VerbForm", "Inf")
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "mark", Lemma: "de" }))
        {
            return token;
        }

        var whom = tokens[token.Head];
        var completes = whom.Head >= 0 && (Preposition(whom.Index, tokens) == "à"
            ? ToWhom.Contains(tokens[whom.Head].Lemma)
            : whom.Dependency == "obj" && Whom.Contains(tokens[whom.Head].Lemma));
        return completes ? token with { Head = whom.Head, Dependency = "xcomp" } : token;
    }
}
