namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>A query that only reads, and how its answers are to be compared.</summary>
/// <param name="Text">The query.</param>
/// <param name="Ordered">Whether it fixes the order of its rows.</param>
internal sealed record RandomQuery(string Text, bool Ordered);
