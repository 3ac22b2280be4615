namespace ActorGraph.Graph.Reading;

/// <summary>What a path led to: an input to read, or why there is none.</summary>
/// <param name="Input">The input.</param>
/// <param name="Problem">What was wrong with the path.</param>
public sealed record FoundInput(ArticleInput? Input, ReadProblem? Problem);
