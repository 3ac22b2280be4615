using System.Text;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.ConllEvaluation;

/// <summary>The raw text under gold sentences, and a tokeniser's answer to it in the form that is scored.</summary>
public static class RawText
{
    /// <summary>Joins sentences as the CoNLL 2018 shared task does: their texts, one space between them.</summary>
    /// <param name="sentences">Gold sentences.</param>
    /// <returns>The text.</returns>
    public static string Join(IEnumerable<ConllUSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            Append(text, sentence);
            if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Gives a tokeniser's sentences as CoNLL-U, with nothing annotated.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The sentence with empty columns.</returns>
    public static ConllUSentence ToConllU(TokenizedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new ConllUSentence(
            [],
            [.. sentence.Words.Select(word => new ConllUWord(
                word.Form, "_", PartOfSpeech.X, "_", "", -1, "_", "_", "", word.SpaceAfter))],
            [.. sentence.Contractions.Select(contraction => new ConllUContraction(
                contraction.First, contraction.Last, contraction.Form, "", sentence.Words[contraction.Last].SpaceAfter))]);
    }

    private static void Append(StringBuilder text, ConllUSentence sentence)
    {
        var next = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (next < sentence.Contractions.Length && sentence.Contractions[next].First == i)
            {
                var contraction = sentence.Contractions[next++];
                text.Append(contraction.Form).Append(contraction.SpaceAfter ? " " : "");
                i = contraction.Last;
                continue;
            }

            text.Append(sentence.Words[i].Form).Append(sentence.Words[i].SpaceAfter ? " " : "");
        }
    }
}
