using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Offices: whose they are, and who holds them.</summary>
internal sealed partial class TreeRepair
{
    private const string ExPrefix = "ex-";

    // «le ministre des Finances du Niger», «le ministre de la Jeunesse et des Sports du Mali»: a state's is the minister, not the
    // finances.
    private static Token StateOfOffice(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nmod", Head: >= 0 } || Preposition(token.Index, tokens) != "de")
        {
            return token;
        }

        var field = tokens[token.Head];
        while (field is { Dependency: "conj" or "nmod", Head: >= 0 } && field.PartOfSpeech != PartOfSpeech.Propn && !IsMinister(field))
        {
            field = tokens[field.Head];
        }

        return IsMinister(field) ? token with { Head = field.Index } : token;
    }

    // «l'ex-ministre», «l'ex-Premier ministre»: a minister, of whom the prefix says that they are no longer.
    private static Token FormerPost(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj && token.Lemma.Length > ExPrefix.Length
        && token.Lemma.StartsWith(ExPrefix, StringComparison.OrdinalIgnoreCase)
            ? token with { Lemma = token.Lemma[ExPrefix.Length..], Features = token.Features.Length == 0 ? "Former=Yes" : $"{token.Features}|Former=Yes" }
            : token;

    // «ont arrêté Omar el-Béchir, au pouvoir depuis trente ans», «a accusé le Frelimo, au pouvoir depuis l'indépendance, de fraude»,
    // «Macky Sall, alors à la tête de l'Union, a ...»: behind the comma, it is said of the one named.
    private static Token PostOfName(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Lemma: "pouvoir" or "tête", PartOfSpeech: PartOfSpeech.Noun, Index: > 3, Head: >= 0 } || tokens[token.Index - 1].Lemma != "le" || tokens[token.Index - 2].Lemma != "à"
            || !token.Dependency.StartsWith("obl", StringComparison.Ordinal) || tokens[token.Head].PartOfSpeech != PartOfSpeech.Verb)
        {
            return token;
        }

        var comma = tokens[token.Index - 3].PartOfSpeech == PartOfSpeech.Adv ? token.Index - 4 : token.Index - 3;
        if (comma < 1 || tokens[comma].Form != ",")
        {
            return token;
        }

        var name = FirstOfName(tokens[comma - 1], tokens);
        var isNamed = name.PartOfSpeech == PartOfSpeech.Propn && (name.Index > token.Head || token.Lemma == "tête");
        return isNamed || (IsNominal(name) && name.Head == token.Head) ? token with { Head = name.Index, Dependency = "nmod" } : token;
    }

    private static bool IsMinister(Token token) =>
        token is { PartOfSpeech: PartOfSpeech.Noun, Lemma: "ministre" or "vice-ministre" or "ministère" };

    // «le président de la Guinée Mamadi Doumbouya»: no name of a person has an article, so that the state's name ends where
    // the second name begins.
    private static Token HolderBehindState(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "flat:name" or "appos", Index: > 2, Head: >= 0 })
        {
            return token;
        }

        var before = tokens[token.Index - 1];
        if (before is { Dependency: "appos", PartOfSpeech: PartOfSpeech.Propn } && before.Head == tokens[token.Head].Head && IsStateOfOffice(token.Head, tokens))
        {
            return token with { Head = before.Index, Dependency = "flat:name" };
        }

        var hasFamilyName = token.Index + 1 < tokens.Length && tokens[token.Index + 1] is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "flat:name" };
        return token.Head == before.Index && hasFamilyName && IsStateOfOffice(before.Index, tokens)
            ? token with { Head = before.Head, Dependency = "appos" }
            : token;
    }

    private static bool IsStateOfOffice(int index, ImmutableArray<Token> tokens) =>
        tokens[index] is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nmod", Head: >= 0 } state && state.Form != "Burkina"
        && tokens[index - 1] is { PartOfSpeech: PartOfSpeech.Det } article && article.Head == index
        && tokens[state.Head] is { PartOfSpeech: PartOfSpeech.Noun, Lemma: "président" or "présidente" or "ministre" or "chef" or "ambassadeur" or "ambassadrice" };
}
