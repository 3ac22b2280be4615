using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Posts that their holder has left: «l'ancien ministre», «l'ex-Premier ministre», «le président déchu».</summary>
internal static class FormerPosts
{
    /// <summary>The token that says that a post is a former one, or -1.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="classes">Named sets of lemmas.</param>
    /// <param name="post">Token of the noun.</param>
    public static int Cue(DependencyTree tree, WordClasses classes, int post)
    {
        if (tree[post].PartOfSpeech != PartOfSpeech.Noun)
        {
            return -1;
        }

        if (HasPrefix(tree, post))
        {
            return post;
        }

        foreach (var child in tree.Children(post))
        {
            if (tree.Dependency(child) is "amod" or "acl" && (HasPrefix(tree, child) || classes.Contains("former", tree[child].Lemma)))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool HasPrefix(DependencyTree tree, int token) => tree.HasFeature(token, "Former", "Yes");
}
