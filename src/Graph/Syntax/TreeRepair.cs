using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>
/// Mends what parsers get wrong and the words themselves settle, so that readers of the tree need not know: each repair
/// looks at one token and its neighbours in the tree.
/// </summary>
internal static class TreeRepair
{
    /// <summary>The same tokens, some with another head or relation.</summary>
    public static ImmutableArray<Token> Repair(ImmutableArray<Token> tokens)
    {
        var repaired = tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            var token = repaired[index];
            var better = AdjectiveAsModifier(AgentAsConjunct(ReflexiveAsActive(token, repaired), repaired));
            if (!ReferenceEquals(better, token))
            {
                repaired = repaired.SetItem(index, better);
            }
        }

        return repaired;
    }

    // «s'étaient unis»: être is the auxiliary of tense of every reflexive verb, never of its passive.
    private static Token ReflexiveAsActive(Token token, ImmutableArray<Token> tokens) => token.Dependency switch
    {
        "aux:pass" when IsReflexive(token.Head, tokens) => token with { Dependency = "aux:tense" },
        "nsubj:pass" when IsReflexive(token.Head, tokens) => token with { Dependency = "nsubj" },
        _ => token,
    };

    private static bool IsReflexive(int verb, ImmutableArray<Token> tokens) =>
        tokens.Any(token => token.Head == verb && token.PartOfSpeech == PartOfSpeech.Pron
            && token.Dependency.StartsWith("expl", StringComparison.Ordinal)
            && token.Features.Contains("Reflex=Yes", StringComparison.Ordinal));

    // «condamné par le Tchad ainsi que par le Sénégal»: what has the same preposition as an earlier complement of the verb
    // is coordinated with that, not with the verb.
    private static Token AgentAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        var isNominal = token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;
        if (token.Dependency != "conj" || !isNominal || token.Head < 0 || tokens[token.Head].PartOfSpeech != PartOfSpeech.Verb
            || Preposition(token.Index, tokens) is not { } preposition)
        {
            return token;
        }

        for (var before = token.Index - 1; before > token.Head; before--)
        {
            if (tokens[before].Head == token.Head && tokens[before].Dependency.StartsWith("obl", StringComparison.Ordinal)
                && Preposition(before, tokens) == preposition)
            {
                return token with { Head = before };
            }
        }

        return token;
    }

    private static string? Preposition(int noun, ImmutableArray<Token> tokens) =>
        tokens.FirstOrDefault(token => token.Head == noun && token.Dependency == "case")?.Lemma;

    // «une opération conjointe avec l'armée malienne»: an adjective with a complement is no clause.
    private static Token AdjectiveAsModifier(Token token) =>
        token is { PartOfSpeech: PartOfSpeech.Adj, Dependency: "acl" } ? token with { Dependency = "amod" } : token;
}
