using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Rules;

/// <summary>What stands in parentheses right behind an actor's name: «les pays de l'AES (Mali, Burkina Faso, Niger)».</summary>
internal static class Parentheses
{
    /// <summary>
    /// Heads of the mentions that the parentheses list and nothing else; empty where they hold fewer than two, which may be an
    /// acronym or a place.
    /// </summary>
    public static IReadOnlyList<int> Behind(Mention mention, DependencyTree tree, SentenceMentions mentions)
    {
        var open = mention.Last + 1;
        if (open >= tree.Count || tree[open].Form != "(")
        {
            return [];
        }

        var heads = new List<int>();
        var token = open + 1;
        while (token < tree.Count && tree[token].Form != ")")
        {
            var listed = mentions.All.FirstOrDefault(other => other.First == token);
            if (listed is null && tree[token].Form is not ("," or "et") && tree[token].Lemma != "le")
            {
                return [];
            }

            if (listed is not null)
            {
                heads.Add(listed.Head);
            }

            token = (listed?.Last ?? token) + 1;
        }

        return heads.Count > 1 ? heads : [];
    }
}
