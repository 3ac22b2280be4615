using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Graph.Tests.Support;

/// <summary>The relations that a reader found in one article.</summary>
/// <param name="Name">Name of the article's file without its ending.</param>
/// <param name="Relations">The relations.</param>
internal sealed record GoldArticle(string Name, ImmutableArray<GoldRelation> Relations)
{
    /// <summary>Reads a gold file: a list of articles, each with its relations.</summary>
    public static ImmutableArray<GoldArticle> Read(string path) =>
        [.. JArray.Parse(File.ReadAllText(path)).Select(Article)];

    private static GoldArticle Article(JToken article) => new(
        article.Value<string>("article")!,
        [.. article["relations"]!.Select(Relation)]);

    private static GoldRelation Relation(JToken relation) => new(
        Strings(relation["subject"]!),
        Strings(relation["type"]!),
        Strings(relation["object"]!),
        relation.Value<string?>("date"),
        relation.Value<bool>("required"));

    private static ImmutableArray<string> Strings(JToken list) => [.. list.Values<string>().Select(value => value!)];
}
