using System.Buffers;
using System.Globalization;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.ConllU;

/// <summary>Turns annotated documents into CoNLL-U sentences.</summary>
public static class ConllUDocument
{
    private static readonly char[] Breaks = ['\t', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];
    private static readonly SearchValues<char> AnyBreak = SearchValues.Create(Breaks);

    /// <summary>Gives the sentences of a document as CoNLL-U has them.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The sentences in order, with comments sent_id (from 1) and text.</returns>
    /// <remarks>
    /// White space inside a form or a sentence is written as single spaces, since CoNLL-U has neither tabs nor line
    /// breaks in its fields; an empty lemma or relation is written as "_".
    /// </remarks>
    public static IEnumerable<ConllUSentence> ToSentences(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Sentences.Select(sentence => ToSentence(document.Text, sentence));
    }

    private static ConllUSentence ToSentence(string text, Sentence sentence)
    {
        var id = (sentence.Index + 1).ToString(CultureInfo.InvariantCulture);
        var content = Clean(text[sentence.Start..sentence.End]);
        return new ConllUSentence(
            [$"sent_id = {id}", $"text = {content}"],
            [.. sentence.Tokens.Select(token => ToWord(token, InContraction(sentence, token.Index)))],
            [.. sentence.Contractions.Select(contraction => new ConllUContraction(
                contraction.First,
                contraction.Last,
                Clean(contraction.Form),
                "",
                sentence.Tokens[contraction.Last].SpaceAfter))]);
    }

    // The space after a contraction is noted on the contraction's own line.
    private static ConllUWord ToWord(Token token, bool inContraction) => new(
        Clean(token.Form),
        token.Lemma.Length == 0 ? "_" : Clean(token.Lemma),
        token.PartOfSpeech,
        "_",
        token.Features,
        token.Head,
        token.Dependency.Length == 0 ? "_" : token.Dependency,
        "_",
        "",
        inContraction || token.SpaceAfter);

    private static bool InContraction(Sentence sentence, int index)
    {
        foreach (var contraction in sentence.Contractions)
        {
            if (contraction.First <= index && index <= contraction.Last)
            {
                return true;
            }
        }

        return false;
    }

    private static string Clean(string value) =>
        !value.AsSpan().ContainsAny(AnyBreak)
            ? value
            : string.Join(' ', value.Split(Breaks, StringSplitOptions.RemoveEmptyEntries));
}
