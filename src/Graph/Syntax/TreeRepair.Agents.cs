using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Who did what a noun tells, and who said what stands in quotation marks.</summary>
internal sealed partial class TreeRepair
{
    // «l'éviction d'Alpha Condé par l'armée»: a name has no agent, but the noun has that it is the complement of.
    private static Token AgentOfName(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "obl:agent" or "nmod", Head: >= 0 } || !IsNominal(token) || Preposition(token.Index, tokens) != "par")
        {
            return token;
        }

        var head = FirstOfName(tokens[token.Head], tokens);
        return head is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nmod", Head: >= 0 } && tokens[head.Head].PartOfSpeech == PartOfSpeech.Noun
            ? token with { Head = head.Head, Dependency = "nmod" }
            : token;
    }

    // «évincé du pouvoir par le général»: the agent of the participle, where what stands between has no complement.
    private static Token AgentBehindSource(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "nmod", Head: >= 0 } || !IsNominal(token) || Preposition(token.Index, tokens) != "par"
            || tokens[token.Head] is not { PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 } source || Preposition(source.Index, tokens) != "de")
        {
            return token;
        }

        var verb = tokens[source.Head];
        var isBare = !tokens.Any(other => other.Head == source.Index && other.Index < token.Index && other.Dependency == "nmod");
        return isBare && verb.PartOfSpeech == PartOfSpeech.Verb && verb.Index < source.Index && IsPastParticiple(verb)
            && source.Dependency.StartsWith("obl", StringComparison.Ordinal) && !tokens.Any(other => other.Head == verb.Index && other.Dependency == "aux:tense")
                ? token with { Head = verb.Index, Dependency = "obl:agent" }
                : token;
    }

    // «contrôlé à 80 % par le Maroc», «condamné aux travaux forcés par la justice»: neither a share nor a penalty has an agent.
    private static Token AgentBehindMeasure(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "nmod" or "obl:agent" or "obl:mod", Head: > 0 } || !IsNominal(token) || Preposition(token.Index, tokens) != "par"
            || !(tokens[token.Head].Form == "%" || (tokens[token.Head].Lemma == "forcer" && tokens[token.Head - 1].Lemma == "travail")))
        {
            return token;
        }

        var verb = tokens[token.Head];
        while (verb.Head >= 0 && (verb.Index == token.Head || verb.PartOfSpeech != PartOfSpeech.Verb))
        {
            verb = tokens[verb.Head];
        }

        return IsPastParticiple(verb) && verb.Index != token.Head ? token with { Head = verb.Index, Dependency = "obl:agent" } : token;
    }

    // «une décision critiquée par le Congo, qui accuse le Rwanda»: what follows the agent is said of the agent.
    private static Token RelativeOfAgent(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "acl:relcl", Head: >= 0 }
            || tokens.FirstOrDefault(other => other.Head == token.Index && other.Lemma == "qui" && other.Index < token.Index) is not { Index: > 2 } who || tokens[who.Index - 1].Form != ",")
        {
            return token;
        }

        var agent = tokens[who.Index - 2];
        while (agent is { Head: >= 0, Dependency: "nmod" or "flat:name" or "amod" or "appos" })
        {
            agent = tokens[agent.Head];
        }

        var isOfSame = agent is { Dependency: "obl:agent", Head: >= 0 } && tokens[agent.Head] is { Dependency: "acl" } participle && participle.Head == token.Head;
        return isOfSame && HaveSame("Number", token, agent) != false ? token with { Head = agent.Index } : token;
    }

    // «motivée par l'invasion de l'Ukraine par la Russie», «dénoncer la prise du pouvoir par l'armée»: the agent of a noun, where
    // the verb has another agent, or can have none, being active.
    private static Token AgentOfNoun(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency is not ("obl:agent" or "obl:mod" or "obl:arg") || token.Head < 0 || token.Head > token.Index
            || !IsNominal(token) || Preposition(token.Index, tokens) != "par" || tokens[token.Head].PartOfSpeech != PartOfSpeech.Verb)
        {
            return token;
        }

        var noun = tokens.LastOrDefault(other => other.Head == token.Head && other.Index > token.Head && other.Index < token.Index
            && other.Dependency is "obj" or "obl:agent" && other.PartOfSpeech == PartOfSpeech.Noun);
        return noun is not null && !IsCausative(tokens[token.Head], tokens) && IsUnbroken(noun.Index, token.Index, tokens)
            ? token with { Head = noun.Index, Dependency = "nmod" }
            : token;
    }

    // «faire arrêter l'opposant par la police», «ont été aidés à passer la douane par X»
    private static bool IsCausative(Token verb, ImmutableArray<Token> tokens) =>
        verb.HasFeature("VerbForm", "Inf") && tokens.Any(other => other.Head == verb.Index || other.Index == verb.Head
            ? other.Dependency == "aux:caus" || other.Lemma is "faire" or "laisser"
            : other.Head == verb.Head && other.Dependency == "aux:pass");

    private static bool IsUnbroken(int from, int to, ImmutableArray<Token> tokens)
    {
        for (var between = from + 1; between < to; between++)
        {
            if (tokens[between].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Verb)
            {
                return false;
            }
        }

        return true;
    }

    // «a signé un accord avec le GSIM, assure une source»: what stands before the comma is not of the verb behind it.
    private static Token ComplementBeforeInsert(Token token, ImmutableArray<Token> tokens) =>
        token.Head > token.Index && token.Dependency.StartsWith("obl", StringComparison.Ordinal)
        && tokens[token.Head] is { PartOfSpeech: PartOfSpeech.Verb, Head: >= 0 } verb && verb.Head < token.Index && IsInserted(verb, tokens)
            ? token with { Head = verb.Head }
            : token;

    private static bool IsInserted(Token verb, ImmutableArray<Token> tokens) =>
        verb.Dependency.StartsWith("parataxis", StringComparison.Ordinal) && verb.Index > 0 && tokens[verb.Index - 1].Form == ",";

    // «« Le Rwanda pille nos minerais », a accusé le porte-parole», «..., assure une source»: a verb right behind what is said has
    // its subject behind it.
    private static Token SpeakerAsObject(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "obj", Head: >= 0 } || !IsNominal(token) || token.Head > token.Index
            || tokens[token.Head] is not { PartOfSpeech: PartOfSpeech.Verb } verb || !(IsInserted(verb, tokens) || IsBehindQuotation(verb, tokens)))
        {
            return token;
        }

        var hasSubject = tokens.Any(other => other.Head == verb.Index && other.Dependency.StartsWith("nsubj", StringComparison.Ordinal));
        return hasSubject ? token : token with { Dependency = "nsubj" };
    }

    // «», a accusé»: the comma and the closing mark in either order, then the auxiliary if there is one.
    private static bool IsBehindQuotation(Token verb, ImmutableArray<Token> tokens)
    {
        var first = verb.Index;
        while (first > 0 && tokens[first - 1].Head == verb.Index && tokens[first - 1].PartOfSpeech is PartOfSpeech.Aux or PartOfSpeech.Pron)
        {
            first--;
        }

        return first > 1 && (IsClosingMark(tokens[first - 1]) || IsClosingMark(tokens[first - 2]))
            && tokens[first - 1].PartOfSpeech == PartOfSpeech.Punct && (tokens[first - 1].Form == "," || tokens[first - 2].Form == ",");
    }

    private static bool IsClosingMark(Token token) => token.Form is "\"" or "»" or "”" or "''";
}
