namespace ActorGraph.Graph.Loading;

/// <summary>What loading an article changed.</summary>
/// <param name="ActorsAdded">Actors that the graph did not have.</param>
/// <param name="RelationsAdded">Relations that it did not have.</param>
/// <param name="RelationsMerged">Reports of a relation that joined one which was there already.</param>
/// <param name="Skipped">Whether the article was there already, so that nothing was done.</param>
public sealed record LoadResult(int ActorsAdded, int RelationsAdded, int RelationsMerged, bool Skipped)
{
    internal static LoadResult AlreadyThere { get; } = new(0, 0, 0, true);
}
