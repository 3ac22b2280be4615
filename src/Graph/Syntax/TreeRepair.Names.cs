using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Of two names, whose the second is.</summary>
internal sealed partial class TreeRepair
{
    // «le frère de Mahamat Déby, Abdelkerim Déby, a ...», «le parti d'Alpha Condé, le RPG»: a person is neither another nor a party; the
    // second name is that of the brother or the party.
    private Token NameOfWhom(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "appos", Head: >= 0, Index: > 2 } || !BeginsBehindComma(token, tokens))
        {
            return token;
        }

        var first = tokens[token.Head];
        if (first is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nmod", Head: >= 0 } || !IsLongName(first, tokens) || Preposition(first.Index, tokens) != "de"
            || tokens[first.Head] is not { PartOfSpeech: PartOfSpeech.Noun } noun)
        {
            return token;
        }

        var isNamed = IsLongName(token, tokens)
            ? _classes.Contains("kin", noun.Lemma)
            : noun.Lemma is "parti" or "mouvement" or "formation" or "groupe" && tokens.Any(other => other.Head == token.Index && other.Dependency == "det");
        return isNamed ? token with { Head = noun.Index } : token;
    }

    // «dirigé par l'un de ses fils, Mahamat Déby»: the name is that of the one.
    private static Token NameOfOne(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "appos" or "conj" or "nmod", Index: > 3 } || tokens[token.Index - 1].Form != ",")
        {
            return token;
        }

        var noun = tokens[token.Index - 2];
        return noun is { PartOfSpeech: PartOfSpeech.Noun, Dependency: "nmod", Head: >= 0 } && noun.HasFeature("Number", "Plur")
            && tokens[noun.Head] is { PartOfSpeech: PartOfSpeech.Pron, Lemma: "un" } one
                ? token with { Head = one.Index, Dependency = "appos" }
                : token;
    }

    // «ont désigné Wagner « organisation criminelle »», «que les habitants appellent « al-Shabab »»: what one calls another is not whom
    // one calls.
    private Token QuotedName(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "obj" or "appos", Head: >= 0 } || !IsNominal(token))
        {
            return token;
        }

        var first = token.Index > 0 && tokens[token.Index - 1].PartOfSpeech == PartOfSpeech.Det ? token.Index - 1 : token.Index;
        var verb = token.Dependency == "obj" ? tokens[token.Head] : tokens[token.Head] is { Dependency: "obj", Head: >= 0 } named ? tokens[named.Head] : null;
        if (first == 0 || tokens[first - 1].Form is not ("«" or "“" or "\"") || verb is null || verb.Index > token.Index || !_classes.Contains("naming", verb.Lemma))
        {
            return token;
        }

        var hasOther = tokens.Any(other => other.Head == verb.Index && other.Index > token.Index && (other.HasFeature("VerbForm", "Inf") || Preposition(other.Index, tokens) == "à"));
        return hasOther ? token : token with { Head = verb.Index, Dependency = "xcomp" };
    }

    // «Mohamed Daglo, dit Hemetti, a condamné X»: what is called so is no verb of the sentence.
    private static ImmutableArray<Token> SecondNameAsVerb(int index, ImmutableArray<Token> tokens)
    {
        var called = tokens[index];
        if (called is not { Form: "dit" or "dite", Index: > 1, PartOfSpeech: PartOfSpeech.Verb } || index + 2 >= tokens.Length || tokens[index - 1].Form != ","
            || tokens[index - 2].PartOfSpeech != PartOfSpeech.Propn || !(char.IsUpper(tokens[index + 1].Form[0]) || tokens[index + 1].Form is "«" or "\"")
            || tokens.FirstOrDefault(other => other.Head == index && other.Index > index + 2 && other.PartOfSpeech == PartOfSpeech.Verb) is not { } verb)
        {
            return tokens;
        }

        var name = FirstOfName(tokens[index - 2], tokens);
        return
        [
            .. tokens.Select(other => other.Index == verb.Index ? other with { Head = called.Head, Dependency = called.Dependency }
                : other.Index == index ? other with { Head = name.Index, Dependency = "acl" }
                : other.Head == index && other.Index < index - 1 ? other with { Head = verb.Index }
                : other),
        ];
    }
}
