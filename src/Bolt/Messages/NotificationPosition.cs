namespace ActorGraph.Bolt.Messages;

/// <summary>A place in a query.</summary>
/// <param name="Offset">Characters from its start, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character within the line, from 1.</param>
public sealed record NotificationPosition(long Offset, long Line, long Column);
