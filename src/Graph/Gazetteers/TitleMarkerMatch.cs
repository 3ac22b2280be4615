namespace ActorGraph.Graph.Gazetteers;

/// <summary>A marker of former, interim or future office found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Marker">What it says.</param>
public sealed record TitleMarkerMatch(int First, int Last, TitleMarker Marker);
