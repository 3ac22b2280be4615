namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>How a query within others counts.</summary>
internal enum FullTextOccurrence
{
    /// <summary>One of these must fit where none is required; each that does adds to the score.</summary>
    Should,

    /// <summary>Must fit: <c>+a</c>, <c>a AND b</c>.</summary>
    Must,

    /// <summary>Must not fit: <c>-a</c>, <c>NOT a</c>.</summary>
    MustNot,
}
