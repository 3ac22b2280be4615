namespace ActorGraph.Graph.Time;

/// <summary>What relative expressions count from.</summary>
/// <param name="Article">The article's date, or null.</param>
/// <param name="Mention">The last interval that the text gave, or null.</param>
/// <param name="Direction">Where days and months without a year lie.</param>
internal readonly record struct TimeAnchor(DateOnly? Article, TimeInterval? Mention, TimeDirection Direction);
