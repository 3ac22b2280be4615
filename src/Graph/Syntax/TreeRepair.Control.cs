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

    // What one may decide or want to do, and verbs that say something of that.
    private static readonly FrozenSet<string> Intentions = FrozenSet.ToFrozenSet(
    [
        "annonce", "capacité", "choix", "décision", "demande", "droit", "engagement", "intention", "menace", "projet", "promesse",
        "proposition", "refus", "souhait", "tentative", "volonté",
    ]);

    // «a salué la décision du Mali de se retirer»: the infinitive says what was decided.
    private static Token InfinitiveOfNoun(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "xcomp", Head: >= 0 } || !token.HasFeature("VerbForm", "Inf")
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "mark", Lemma: "de" }))
        {
            return token;
        }

        var verb = tokens[token.Head];
        var intention = tokens.FirstOrDefault(other => other.Head == verb.Index && other.Index < token.Index
            && other.Dependency == "obj" && Intentions.Contains(other.Lemma));
        return intention is null || Whom.Contains(verb.Lemma) ? token : token with { Head = intention.Index, Dependency = "acl" };
    }

    // «a accusé X de mentir et Y d'abriter Z», «accuse X d'ingérence et Y de mensonge»: the second of those accused is no part of
    // what the first is accused of.
    private static Token SecondWhom(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "conj", PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 } || Preposition(token.Index, tokens) is not null
            || !IsBeforeCharge(token.Index, tokens))
        {
            return token;
        }

        for (var above = tokens[token.Head]; above.Head >= 0; above = tokens[above.Head])
        {
            if (tokens[above.Head] is { PartOfSpeech: PartOfSpeech.Verb } verb && Whom.Contains(verb.Lemma))
            {
                var first = tokens.FirstOrDefault(other => other.Head == verb.Index && other.Dependency == "obj" && other.Index < token.Index);
                return first is null ? token : token with { Head = first.Index };
            }
        }

        return token;
    }

    // «d'abriter Z», «de mensonge», not «du Togo»
    private static bool IsBeforeCharge(int name, ImmutableArray<Token> tokens)
    {
        var next = name + 1;
        while (next < tokens.Length && tokens[next].Head == name && tokens[next].Dependency == "flat:name")
        {
            next++;
        }

        return next + 1 < tokens.Length && tokens[next].Lemma == "de"
            && (tokens[next + 1].HasFeature("VerbForm", "Inf") || tokens[next + 1].PartOfSpeech == PartOfSpeech.Noun);
    }

    // «laisser entrer la Suède dans l'Otan»: who is let in enters.
    private static Token ObjectOfMovement(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "obj", Head: >= 0 } && IsNominal(token) && Movement.Contains(tokens[token.Head].Lemma)
        && tokens[token.Head].Head is >= 0 and var causative && tokens[causative].Lemma is "laisser" or "faire"
            ? token with { Dependency = "nsubj" }
            : token;

    // «a reproché au président congolais de collaborer avec X», «accuse l'armée et les VDP d'avoir tué»: what the verb says of whom,
    // and no complement of the noun, nor what else its subject does.
    private static Token InfinitiveOfVerb(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl" or "advcl", Head: >= 0 } || !IsInfinitive(token, tokens)
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "mark", Lemma: "de" }))
        {
            return token;
        }

        var whom = tokens[token.Head];
        if (token.Dependency == "advcl")
        {
            return token.Head < token.Index && Whom.Contains(whom.Lemma) ? token with { Dependency = "xcomp" } : token;
        }

        while (whom is { Dependency: "conj", Head: >= 0 } && IsNominal(tokens[whom.Head]))
        {
            whom = tokens[whom.Head];
        }

        var completes = whom.Head >= 0 && (Preposition(whom.Index, tokens) == "à"
            ? ToWhom.Contains(tokens[whom.Head].Lemma)
            : whom.Dependency == "obj" && Whom.Contains(tokens[whom.Head].Lemma));
        return completes ? token with { Head = whom.Head, Dependency = "xcomp" } : token;
    }

    // «tuer», «avoir tué», «être suspendu»
    private static bool IsInfinitive(Token token, ImmutableArray<Token> tokens) => token.HasFeature("VerbForm", "Inf")
        || tokens.Any(other => other.Head == token.Index && other.PartOfSpeech == PartOfSpeech.Aux && other.HasFeature("VerbForm", "Inf"));
}
