using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Loading;

/// <summary>What became of an input: loaded, or why not.</summary>
/// <param name="Source">The input's name.</param>
/// <param name="Result">What loading it changed, or null.</param>
/// <param name="Problem">What was wrong; nothing of it is in the graph then.</param>
public sealed record ImportedInput(string Source, LoadResult? Result, ReadProblem? Problem);
