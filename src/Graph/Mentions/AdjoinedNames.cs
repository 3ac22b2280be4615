using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Two names that a parser takes for one because nothing stands between them: «raconte à BBC Mundo Joseph Sassoon», «a réagi à
/// Brazzaville Léon Mayeko». Once both are known, the tree can part them: the person speaks or is the object.
/// </summary>
internal static class AdjoinedNames
{
    /// <summary>Mends the trees of an article whose names have been found.</summary>
    public static void Part(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            foreach (var person in article.Mentions[sentence].All.Where(mention => mention is { Form: MentionForm.Name, Actor.Kind: ActorKind.Person }).ToList())
            {
                if (PlaceBefore(article, sentence, person) is { } before && Parted(article.Trees[sentence], person, before) is { } parted)
                {
                    article.Replace(sentence, parted);
                }
            }
        }
    }

    private static Mention? PlaceBefore(ArticleContext article, int sentence, Mention person) => article.Mentions[sentence].All.FirstOrDefault(
        mention => mention.Last == person.First - 1 && mention.Form == MentionForm.Name && mention.Actor.Kind is ActorKind.Place or ActorKind.Media or ActorKind.State or ActorKind.Organisation);

    private static ImmutableArray<Token>? Parted(DependencyTree tree, Mention person, Mention before)
    {
        var top = before.Head;
        var verb = tree.Head(top);
        var isOne = tree.Dependency(person.First) == "flat" && tree.Head(person.First) >= before.First && tree.Head(person.First) <= before.Last;
        if (!isOne || verb < 0 || verb > top || tree[verb].PartOfSpeech != PartOfSpeech.Verb || tree.Preposition(top) is null)
        {
            return null;
        }

        var dependency = tree.Child(verb, "nsubj") < 0 ? "nsubj" : "obj";
        if (dependency == "obj" && tree.Child(verb, "obj", "ccomp") >= 0)
        {
            return null;
        }

        return [.. tree.Tokens.Select(token =>
            token.Index == person.First ? token with { Head = verb, Dependency = dependency }
            : token.Index > person.First && token.Index <= person.Last ? token with { Head = person.First, Dependency = "flat:name" }
            : token.Index > person.Last && token.Head >= before.First && token.Head <= before.Last ? token with { Head = person.First }
            : token)];
    }
}
