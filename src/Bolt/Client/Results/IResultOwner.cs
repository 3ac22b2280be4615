namespace ActorGraph.Bolt.Client.Results;

/// <summary>Whoever lent a result the connection.</summary>
internal interface IResultOwner
{
    /// <summary>The result needs the connection no longer.</summary>
    /// <param name="summary">What the server said at its end; null when it did not come to that.</param>
    /// <param name="error">What ended it instead, or null.</param>
    ValueTask EndAsync(ResultSummary? summary, Exception? error);
}
