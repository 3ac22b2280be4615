using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Infinitives: which verb they complete, and who does what they say.</summary>
internal sealed partial class TreeRepair
{
    // «a salué la décision du Mali de se retirer»: the infinitive says what was decided.
    private Token InfinitiveOfNoun(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "xcomp", Head: >= 0 } || !token.HasFeature("VerbForm", "Inf")
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "mark", Lemma: "de" }))
        {
            return token;
        }

        var verb = tokens[token.Head];
        var intention = tokens.FirstOrDefault(other => other.Head == verb.Index && other.Index < token.Index
            && other.Dependency == "obj" && _classes.Contains("intention", other.Lemma));
        return intention is null || _classes.Contains("whom-to", verb.Lemma) ? token : token with { Head = intention.Index, Dependency = "acl" };
    }

    // «a accusé X de mentir et Y d'abriter Z», «accuse X d'ingérence et Y de mensonge»: the second of those accused is no part of
    // what the first is accused of.
    private Token SecondWhom(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "conj", PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 } || Preposition(token.Index, tokens) is not null
            || !IsBeforeCharge(token.Index, tokens))
        {
            return token;
        }

        for (var above = tokens[token.Head]; above.Head >= 0; above = tokens[above.Head])
        {
            if (tokens[above.Head] is { PartOfSpeech: PartOfSpeech.Verb } verb && _classes.Contains("whom-to", verb.Lemma))
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
    private Token ObjectOfMovement(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "obj", Head: >= 0 } && IsNominal(token) && _classes.Contains("movement", tokens[token.Head].Lemma)
        && tokens[token.Head].Head is >= 0 and var causative && tokens[causative].Lemma is "laisser" or "faire"
            ? token with { Dependency = "nsubj" }
            : token;

    // «a reproché au président congolais de collaborer avec X», «accuse l'armée et les VDP d'avoir tué»: what the verb says of whom,
    // and no complement of the noun, nor what else its subject does.
    private Token InfinitiveOfVerb(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl" or "advcl" or "xcomp", Head: >= 0 } || !IsInfinitive(token, tokens)
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "mark", Lemma: "de" }))
        {
            return token;
        }

        var whom = tokens[token.Head];

        // «accuse les Émirats arabes unis d'armer»: what parsers take for an adjective or participle is part of the name.
        var isInName = token.Dependency == "xcomp" && token.Head == token.Index - 2 && whom is { Dependency: "amod" or "acl", Head: >= 0 } && char.IsUpper(tokens[whom.Head].Form[0]);
        if (token.Dependency == "xcomp" && !isInName)
        {
            return token;
        }

        whom = isInName ? tokens[whom.Head] : whom;
        if (token.Dependency == "advcl")
        {
            return token.Head < token.Index && _classes.Contains("whom-to", whom.Lemma) ? token with { Dependency = "xcomp" } : token;
        }

        while (whom is { Dependency: "conj", Head: >= 0 } && IsNominal(tokens[whom.Head]))
        {
            whom = tokens[whom.Head];
        }

        var completes = whom.Head >= 0 && (Preposition(whom.Index, tokens) == "à"
            ? _classes.Contains("to-whom", tokens[whom.Head].Lemma)
            : whom.Dependency == "obj" && _classes.Contains("whom-to", tokens[whom.Head].Lemma));
        return completes ? token with { Head = whom.Head, Dependency = "xcomp" } : token;
    }

    // «tuer», «avoir tué», «être suspendu»
    private static bool IsInfinitive(Token token, ImmutableArray<Token> tokens) => token.HasFeature("VerbForm", "Inf")
        || tokens.Any(other => other.Head == token.Index && other.PartOfSpeech == PartOfSpeech.Aux && other.HasFeature("VerbForm", "Inf"));

    // «ont exigé des militaires qu'ils le libèrent», «a obtenu de Paris qu'il parte»: a clause that takes up the noun as its subject
    // says what is asked of it.
    private static Token DemandedClause(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl:relcl", Head: >= 0 } || tokens[token.Head].Head is not (>= 0 and var verb)
            || tokens[verb].PartOfSpeech != PartOfSpeech.Verb || !IsNominal(tokens[token.Head]))
        {
            return token;
        }

        var that = tokens.FirstOrDefault(other => other.Head == token.Index && other.Lemma == "que");
        return that is { Index: > 0 } && that.Index + 1 < tokens.Length && tokens[that.Index - 1].Form != ","
            && tokens[that.Index + 1] is { PartOfSpeech: PartOfSpeech.Pron, Dependency: "nsubj", Form: "il" or "ils" or "elle" or "elles" } subject && subject.Head == token.Index
            && HaveSame("Number", subject, tokens[token.Head]) != false
            && tokens.Any(other => other.Head == token.Index && other.Index != that.Index && other.Dependency == "obj")
                ? token with { Head = verb, Dependency = "ccomp" }
                : token;
    }
}
