using System.Collections.Immutable;

namespace ActorGraph.Graph.Evaluation;

/// <summary>The relations that a reader found in one article.</summary>
/// <param name="Name">Name of the article's file without its ending, or its id.</param>
/// <param name="Relations">The relations, required and optional, in the order of the file.</param>
public sealed record GoldArticle(string Name, ImmutableArray<GoldRelation> Relations);
