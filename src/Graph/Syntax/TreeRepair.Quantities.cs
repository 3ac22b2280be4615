using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Adverbs of quantity that parsers take for the head of what they count.</summary>
internal static partial class TreeRepair
{
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
}
