namespace ActorGraph.Graph.Queries;

/// <summary>A canned query, or why a file is not one.</summary>
/// <param name="Query">The query.</param>
/// <param name="Problem">What is wrong with the file.</param>
public sealed record CannedQueryOutcome(CannedQuery? Query, QueryProblem? Problem);
