using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Finds whom the first person means: whoever a quotation is put into the mouth of («nous», «notre», «je»).</summary>
internal sealed class SpeakerFinder(WordClasses classes)
{
    // In sentences.
    private const int LongestQuotation = 4;

    /// <summary>The speaker at a token, or null when it is not quoted or the text does not say who speaks.</summary>
    public Mention? Find(ArticleContext article, int sentence, int token)
    {
        var tree = article.Trees[sentence];
        var opening = QuotationMarks.LastBefore(tree, token);
        var closing = QuotationMarks.FirstAfter(tree, token);
        var isOpen = opening >= 0 && QuotationMarks.At(tree, opening) == true;
        var isClosed = closing < tree.Count && QuotationMarks.At(tree, closing) == false;
        if (!isOpen && !(opening < 0 && isClosed))
        {
            return null;
        }

        return SpeakerBetween(article, sentence, closing, tree.Count)
            ?? (isOpen ? SpeakerBetween(article, sentence, 0, opening) : null)
            ?? (isClosed ? null : SpeakerAfterEnd(article, sentence))
            ?? SpeakerBefore(article, sentence, isOpen ? opening : 0);
    }

    // «"... nous partons. Le pays est prêt", a déclaré X»: named where the quotation ends.
    private Mention? SpeakerAfterEnd(ArticleContext article, int sentence)
    {
        var end = Math.Min(article.Trees.Length, sentence + LongestQuotation);
        for (var next = sentence + 1; next < end; next++)
        {
            var tree = article.Trees[next];
            var mark = QuotationMarks.FirstAfter(tree, -1);
            if (mark < tree.Count)
            {
                return QuotationMarks.At(tree, mark) == false ? SpeakerBetween(article, next, mark, tree.Count) : null;
            }
        }

        return null;
    }

    // A quotation that begins its sentence goes on with that of the sentence before, or is announced by it.
    private Mention? SpeakerBefore(ArticleContext article, int sentence, int opening) =>
        opening == 0 && sentence > 0 ? SpeakerBetween(article, sentence - 1, 0, article.Trees[sentence - 1].Count) : null;

    private Mention? SpeakerBetween(ArticleContext article, int sentence, int from, int to)
    {
        var tree = article.Trees[sentence];
        for (var verb = Math.Max(from, 0); verb < to; verb++)
        {
            if (tree[verb].PartOfSpeech != PartOfSpeech.Verb || !classes.Contains("say", tree[verb].Lemma) || IsQuoted(tree, verb))
            {
                continue;
            }

            var speaker = article.Frames[sentence].Read(verb).Fillers("subj")
                .SelectMany(subject => article.Mentions[sentence].At(subject))
                .FirstOrDefault();
            if (speaker is not null)
            {
                return speaker;
            }
        }

        return null;
    }

    private static bool IsQuoted(DependencyTree tree, int token) =>
        QuotationMarks.LastBefore(tree, token) is >= 0 and var mark && QuotationMarks.At(tree, mark) == true;
}
