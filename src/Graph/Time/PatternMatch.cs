namespace ActorGraph.Graph.Time;

/// <summary>A pattern that fits at a token.</summary>
/// <typeparam name="T">What patterns stand for.</typeparam>
/// <param name="Value">What this one stands for.</param>
/// <param name="Sequence">The sequence that fits.</param>
/// <param name="First">Index of the first token, context included.</param>
/// <param name="End">Index after the last token, context included.</param>
internal sealed record PatternMatch<T>(T Value, PatternSequence Sequence, int First, int End)
    where T : class;
