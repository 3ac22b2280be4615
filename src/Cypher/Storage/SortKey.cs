namespace ActorGraph.Cypher.Storage;

/// <summary>What to sort something by, and where it stood before.</summary>
/// <param name="First">What counts first, by its bits: negative numbers come last.</param>
/// <param name="Second">What counts among those of one first number.</param>
/// <param name="Place">The place of the unsorted.</param>
internal readonly record struct SortKey(long First, int Second, int Place);
