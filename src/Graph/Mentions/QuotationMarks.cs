using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Mentions;

/// <summary>Where quotations open and close.</summary>
internal static class QuotationMarks
{
    /// <summary>
    /// True where a quotation opens, false where it closes, null where neither. Straight marks open what follows them without
    /// a space and close what they follow without one.
    /// </summary>
    public static bool? At(DependencyTree tree, int token) => tree[token].Form switch
    {
        "«" or "“" => true,
        "»" or "”" => false,
        "\"" or "''" => !tree[token].SpaceAfter && (token == 0 || tree[token - 1].SpaceAfter || tree[token - 1].Form == "("),
        _ => null,
    };

    /// <summary>The mark before a token that no other follows, or -1 when there is none before it.</summary>
    public static int LastBefore(DependencyTree tree, int token)
    {
        for (var before = token - 1; before >= 0; before--)
        {
            if (At(tree, before) is not null)
            {
                return before;
            }
        }

        return -1;
    }

    /// <summary>The first mark after a token, or the number of tokens when there is none.</summary>
    public static int FirstAfter(DependencyTree tree, int token)
    {
        var after = token + 1;
        while (after < tree.Count && At(tree, after) is null)
        {
            after++;
        }

        return after;
    }
}
