using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>How noun phrases attach: their preposition and what they depend on.</summary>
internal sealed class NounPhrases(DependencyTree tree, PrepositionLexicon prepositions)
{
    /// <summary>Index of the leftmost token of the phrase's own core: its determiners, numerals and adjectives.</summary>
    public int LeftEdge(int head)
    {
        var edge = head;
        foreach (var child in tree.Children(head))
        {
            if (child < edge && tree.Dependency(child) is "det" or "nummod" or "amod" or "flat")
            {
                edge = Math.Min(edge, child);
            }
        }

        return SkipArticles(edge);
    }

    /// <summary>The preposition of a phrase, empty when it has none, and the token that the whole depends on (-1 at the root).</summary>
    public (string Preposition, int Governor) Attachment(int head)
    {
        var edge = LeftEdge(head);
        var complex = prepositions.EndingBefore(tree.Sentence.Tokens, edge);
        if (complex is { } found)
        {
            return (found.Name, GovernorOutside(head, found.First, edge));
        }

        var caseMarker = tree.Child(head, "case");
        return caseMarker < 0
            ? (string.Empty, tree.Head(head))
            : (tree[caseMarker].Lemma, tree.Head(head));
    }

    /// <summary>
    /// The tokens that are part of a preposition of several words («côtés» in «aux côtés de»), each with the head of the
    /// phrase that the preposition introduces.
    /// </summary>
    public Dictionary<int, int> InsidePrepositions()
    {
        var inside = new Dictionary<int, int>();
        for (var head = 1; head < tree.Count; head++)
        {
            var edge = LeftEdge(head);
            if (prepositions.EndingBefore(tree.Sentence.Tokens, edge) is not { } found)
            {
                continue;
            }

            for (var token = found.First; token < edge; token++)
            {
                inside[token] = head;
            }
        }

        return inside;
    }

    // A parser that left the article elsewhere must not hide the preposition before it.
    private int SkipArticles(int edge)
    {
        while (edge > 0 && tree[edge - 1] is { PartOfSpeech: PartOfSpeech.Det, Lemma: "le" or "un" or "son" or "ce" })
        {
            edge--;
        }

        return edge;
    }

    // The words of the preposition may be nominals of their own in the tree («côtés»): climb past them. In «X est à la tête
    // du pays» the phrase says something of the subject.
    private int GovernorOutside(int head, int first, int end)
    {
        var governor = tree.Head(head);
        while (governor >= first && governor < end)
        {
            var above = tree.Head(governor);
            governor = above >= 0 ? above : SubjectOf(governor);
        }

        return governor;
    }

    // Some subjects hang on the copula.
    private int SubjectOf(int predicate)
    {
        var subject = tree.Child(predicate, "nsubj");
        var copula = tree.Child(predicate, "cop");
        return subject < 0 && copula >= 0 ? tree.Child(copula, "nsubj") : subject;
    }
}
