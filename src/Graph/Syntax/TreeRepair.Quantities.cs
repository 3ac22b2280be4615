using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Words of quantity, which parsers take for the head of what they count, or for its preposition.</summary>
internal sealed partial class TreeRepair
{
    // «a déployé jusqu'à 1 000 soldats»: as many at most is no place where the verb ends.
    private static Token CountedAsObject(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun, Index: > 2, Head: >= 0 } || !token.Dependency.StartsWith("obl", StringComparison.Ordinal)
            || tokens[token.Index - 1] is not { PartOfSpeech: PartOfSpeech.Num } || tokens[token.Index - 2].Lemma != "à"
            || tokens[token.Index - 3] is not { Lemma: "jusque" } limit || limit.Index != token.Head + 1)
        {
            return token;
        }

        return tokens.Any(other => other.Head == token.Head && other.Dependency == "obj") ? token : token with { Dependency = "obj" };
    }

    // «a tué plus de 50 civils», «avec près de dix pays»: those counted are killed, not the adverb that counts them.
    private static ImmutableArray<Token> CountedAsHead(int index, ImmutableArray<Token> tokens)
    {
        var adverb = tokens[index];
        if (adverb is not { PartOfSpeech: PartOfSpeech.Adv, Lemma: "plus" or "près" or "moins" or "autant", Head: >= 0 }
            || index + 2 >= tokens.Length || tokens[index + 1].Lemma != "de")
        {
            return tokens;
        }

        var counted = tokens[tokens[index + 1].Head is >= 0 and var noun ? noun : index];
        if (counted.Index <= index + 1 || counted.Head != index || !(IsNominal(counted) || counted.PartOfSpeech == PartOfSpeech.Num))
        {
            return tokens;
        }

        var repaired = tokens.ToBuilder();
        foreach (var child in tokens.Where(token => token.Head == index))
        {
            repaired[child.Index] = child with { Head = counted.Index };
        }

        repaired[counted.Index] = counted with { Head = adverb.Head, Dependency = adverb.Dependency };
        repaired[index] = adverb with { Head = counted.Index, Dependency = "advmod" };
        repaired[index + 1] = tokens[index + 1] with { Head = index, Dependency = "fixed" };
        return repaired.ToImmutable();
    }

    // «a prêté de l'argent au Mali», «livre du blé»: some of it is what such a verb gives.
    private Token PartitiveAsObject(Token token, ImmutableArray<Token> tokens)
    {
        var isGiven = token is { PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 } && token.Dependency.StartsWith("obl", StringComparison.Ordinal)
            && (_classes.Contains("giving", tokens[token.Head].Lemma) || tokens[token.Head].Lemma == "acheter")
            && Preposition(token.Index, tokens) == "de" && tokens.Any(other => other.Head == token.Index && other is { Dependency: "det", Lemma: "le" })
            && !HasObject(token.Head, tokens);
        return isGiven ? token with { Dependency = "obj" } : token;
    }
}
