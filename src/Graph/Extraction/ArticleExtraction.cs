using System.Collections.Immutable;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Explaining;

namespace ActorGraph.Graph.Extraction;

/// <summary>All that was extracted from one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Relations">The relations in text order; the same fact said twice stands here twice.</param>
public sealed record ArticleExtraction(Article Article, ImmutableArray<Relation> Relations)
{
    /// <summary>The mentions of actors in text order; one may lie inside another.</summary>
    public ImmutableArray<ActorMention> Mentions { get; init; } = [];

    /// <summary>The same without the relations of lower confidence.</summary>
    public ArticleExtraction AtLeast(double confidence) => confidence <= 0
        ? this
        : this with { Relations = [.. Relations.Where(relation => relation.Confidence >= confidence)] };
}
