using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Which of several complements is coordinated with which.</summary>
internal static partial class TreeRepair
{
    private static readonly FrozenSet<string> Months = FrozenSet.ToFrozenSet(
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]);

    // «condamné par le Tchad ainsi que par le Sénégal», «s'est emparé de Goma en janvier puis de Bukavu»: what has the same
    // preposition as an earlier complement of the verb is coordinated with that, not with the verb or another complement.
    private static Token AgentAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency != "conj" || !IsNominal(token) || token.Head < 0 || Preposition(token.Index, tokens) is not { } preposition
            || VerbOfConjunct(token, preposition, tokens) is not { } verb)
        {
            return token;
        }

        for (var before = token.Index - 1; before > verb; before--)
        {
            if (tokens[before].Head == verb && tokens[before].Dependency.StartsWith("obl", StringComparison.Ordinal)
                && Preposition(before, tokens) == preposition)
            {
                return token with { Head = before };
            }
        }

        return token;
    }

    private static int? VerbOfConjunct(Token token, string preposition, ImmutableArray<Token> tokens)
    {
        var head = tokens[token.Head];
        var isOther = head is { Dependency: "obl:mod" or "obl", Head: >= 0 } && Preposition(head.Index, tokens) is { } other && other != preposition;
        var verb = isOther ? tokens[head.Head] : head;
        return verb.PartOfSpeech == PartOfSpeech.Verb ? verb.Index : null;
    }

    // «a sanctionné le Mali en janvier et le Niger en août»: no name is coordinated with a time, but with what stands before that.
    private static Token TimedConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "conj", PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 } || Preposition(token.Index, tokens) is not null
            || tokens[token.Head] is not { Head: >= 0 } time || !IsTime(time, tokens))
        {
            return token;
        }

        var before = IsNominal(tokens[time.Head])
            ? tokens[time.Head]
            : tokens.LastOrDefault(other => other.Head == time.Head && other.Dependency == "obj" && other.Index < time.Index);
        return before is null ? token : token with { Head = before.Index };
    }

    // «le Mali et le Niger, mais pas la Guinée, ont quitté»: what is excepted has no part in the clause.
    private static Token ExceptedConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency is not ("conj" or "nsubj" or "obj" or "appos") || !IsNominal(token)
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "cc", Lemma: "mais" or "et" }))
        {
            return token;
        }

        var isExcepted = tokens.Any(other => other.Head == token.Index && other.Index < token.Index && other is { Dependency: "advmod", Lemma: "pas" or "non" }
            && tokens[other.Index + 1].Lemma is not ("seulement" or "uniquement"));
        return isExcepted ? token with { Dependency = "orphan" } : token;
    }

    // «est un des pays membres du G5 et un allié de la France»: one of several is coordinated with one.
    private static Token OneAsConjunct(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "conj", PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 } && tokens[token.Head] is { Dependency: "nmod", Head: >= 0 } several
        && tokens[several.Head].Lemma == "un" && several.HasFeature("Number", "Plur") && tokens.Any(other => other.Head == token.Index
            && other is { Dependency: "det", Lemma: "un" } && other.HasFeature("Number", "Sing"))
            ? token with { Head = several.Head }
            : token;

    private static bool IsTime(Token token, ImmutableArray<Token> tokens) =>
        Preposition(token.Index, tokens) == "en" && (token.PartOfSpeech == PartOfSpeech.Num || Months.Contains(token.Lemma));
}
