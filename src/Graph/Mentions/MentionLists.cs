using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Lists of names of one kind («le Mali, le Burkina Faso et le Niger»), read from the words between them: parsers break
/// long lists more often than not.
/// </summary>
internal static class MentionLists
{
    /// <summary>The lists in a sentence, each of two mentions or more, in text order.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> Of(DependencyTree tree, SentenceMentions mentions)
    {
        var names = mentions.All.Where(mention => mention.Form is MentionForm.Name or MentionForm.Role).ToList();
        var lists = new List<IReadOnlyList<Mention>>();
        var current = new List<Mention>();
        foreach (var mention in names)
        {
            if (current.Count > 0 && mention.First <= current[^1].Last)
            {
                continue;
            }

            if (current.Count > 0 && current[^1].Actor.Kind == mention.Actor.Kind && IsLink(tree, mentions, current[^1], mention))
            {
                current.Add(mention);
                continue;
            }

            Close(tree, current, lists);
            current = [mention];
        }

        Close(tree, current, lists);
        return lists;
    }

    // Only what ends in «et» or «ou» is a list: «Bamako, Mali» is not.
    private static void Close(DependencyTree tree, List<Mention> current, List<IReadOnlyList<Mention>> lists)
    {
        if (current.Count < 2)
        {
            return;
        }

        for (var i = current[^2].Last + 1; i < current[^1].First; i++)
        {
            if (tree[i].Lemma is "et" or "ou")
            {
                lists.Add([.. current]);
                return;
            }
        }
    }

    private static bool IsLink(DependencyTree tree, SentenceMentions mentions, Mention left, Mention right)
    {
        var separators = 0;
        for (var i = left.Last + 1; i < right.First; i++)
        {
            var token = tree[i];
            separators += token.Form == "," || token.Lemma is "et" or "ou" ? 1 : 0;
            var isTitle = mentions.ByTitle(i) == right;
            var fits = isTitle || token.Form == "," || token.Lemma is "et" or "ou" or "le" or "de" or "à"
                || token.PartOfSpeech == PartOfSpeech.Det;
            if (!fits)
            {
                return false;
            }
        }

        return separators is 1 or 2;
    }
}
