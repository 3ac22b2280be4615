namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>A full-text query in Lucene's language, as far as it is supported.</summary>
internal abstract record FullTextQuery;

/// <summary>One word, or what an analyzer may make several of.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The word as it was written, escapes resolved.</param>
internal sealed record FullTextTerm(string? Field, string Text) : FullTextQuery;

/// <summary>Words that begin so.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The beginning.</param>
internal sealed record FullTextPrefix(string? Field, string Text) : FullTextQuery;

/// <summary>Words that fit a pattern.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Pattern">A regular expression for the whole word.</param>
/// <param name="Text">As it was written.</param>
internal sealed record FullTextPattern(string? Field, string Pattern, string Text) : FullTextQuery;

/// <summary>Words that are written nearly so.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The word.</param>
/// <param name="Edits">How many letters may differ, 0 to 2.</param>
internal sealed record FullTextFuzzy(string? Field, string Text, int Edits) : FullTextQuery;

/// <summary>Words one after another.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The words.</param>
/// <param name="Slop">How many other words may stand between, in any order; 0 for an exact phrase.</param>
internal sealed record FullTextPhrase(string? Field, string Text, int Slop) : FullTextQuery;

/// <summary>All that the index holds: <c>*</c> or <c>*:*</c>.</summary>
internal sealed record FullTextEverything : FullTextQuery;

/// <summary>Several queries, each required, excluded or welcome.</summary>
/// <param name="Clauses">The queries.</param>
internal sealed record FullTextClauses(IReadOnlyList<FullTextClause> Clauses) : FullTextQuery;

/// <summary>A query within others.</summary>
/// <param name="Occurrence">How it counts.</param>
/// <param name="Query">The query.</param>
internal sealed record FullTextClause(FullTextOccurrence Occurrence, FullTextQuery Query);

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
