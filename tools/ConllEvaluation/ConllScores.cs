using System.Globalization;
using System.Text;

namespace ActorGraph.ConllEvaluation;

/// <summary>The scores of the CoNLL 2018 shared task.</summary>
/// <param name="Tokens">Surface tokens with the right span.</param>
/// <param name="Sentences">Sentences with the right span.</param>
/// <param name="Words">Syntactic words that align.</param>
/// <param name="PartsOfSpeech">Aligned words with the right universal part of speech.</param>
/// <param name="Features">Aligned words with exactly the right universal features.</param>
/// <param name="Lemmas">Aligned words with the right lemma (a gold "_" counts as right).</param>
/// <param name="Unlabelled">Aligned words with the right head (UAS).</param>
/// <param name="Labelled">Those with the right relation too, subtypes left out (LAS).</param>
/// <param name="LabelledWithSubtypes">Those with the right relation, subtypes included.</param>
public sealed record ConllScores(
    ConllScore Tokens,
    ConllScore Sentences,
    ConllScore Words,
    ConllScore PartsOfSpeech,
    ConllScore Features,
    ConllScore Lemmas,
    ConllScore Unlabelled,
    ConllScore Labelled,
    ConllScore LabelledWithSubtypes)
{
    /// <summary>Lays the scores out as a table of percentages, one line a score.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("metric      precision  recall     F1\n");
        Append(table, "tokens", Tokens);
        Append(table, "sentences", Sentences);
        Append(table, "words", Words);
        Append(table, "UPOS", PartsOfSpeech);
        Append(table, "features", Features);
        Append(table, "lemmas", Lemmas);
        Append(table, "UAS", Unlabelled);
        Append(table, "LAS", Labelled);
        Append(table, "LAS+subtype", LabelledWithSubtypes);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, ConllScore score) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-11} {100 * score.Precision,9:F2} {100 * score.Recall,7:F2} {100 * score.F1,6:F2}\n");
}
