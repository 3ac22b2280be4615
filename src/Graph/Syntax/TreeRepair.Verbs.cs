using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Verbs that parsers take for nouns or adjectives.</summary>
internal static partial class TreeRepair
{
    private const string PresentIndicative = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

    // «Paris presse Kigali de partir», «le Mali juge illégale la décision»: what has a subject, but neither copula nor article,
    // is a verb, however much it looks like a noun.
    private static Token NounAsVerb(Token token, ImmutableArray<Token> tokens)
    {
        // «Moscou dément»: of the madman the press does not speak.
        var isDenial = token.Form is "dément";
        if (token is not { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adj, Head: < 0 } || token.Form.Length < 4 || !(token.Form.EndsWith('e') || isDenial))
        {
            return token;
        }

        // «La Russie prête à négocier»: an adjective without an object may do without its copula.
        var isSure = isDenial || token.PartOfSpeech == PartOfSpeech.Noun || tokens.Any(other => other.Head == token.Index && other.Dependency == "obj");
        var hasSubject = tokens.Any(other => other.Head == token.Index && other.Index < token.Index && other.Dependency == "nsubj");
        var isNoun = tokens.Any(other => other.Head == token.Index && other.Dependency is "cop" or "det" or "case");
        return isSure && hasSubject && !isNoun
            ? token with { PartOfSpeech = PartOfSpeech.Verb, Lemma = isDenial ? "démentir" : token.Form[..^1] + "er", Features = PresentIndicative }
            : token;
    }

    // What follows such a verb without a preposition is its object, also where the parser took it for part of its subject's name.
    private static Token ComplementOfVerb(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Head < 0 || token.Head > token.Index || !IsNominal(token) || Preposition(token.Index, tokens) is not null)
        {
            return token;
        }

        var isBareModifier = token.Dependency == "nmod" && tokens[token.Head].Features == PresentIndicative;
        if (isBareModifier)
        {
            return token with { Dependency = "obj" };
        }

        var verb = tokens[token.Head].Head;
        var isAcrossVerb = token.Dependency == "flat:name" && verb > token.Head && verb < token.Index
            && tokens[verb].PartOfSpeech == PartOfSpeech.Verb && tokens[token.Head].Dependency == "nsubj";
        return isAcrossVerb ? token with { Head = verb, Dependency = "obj" } : token;
    }
}
