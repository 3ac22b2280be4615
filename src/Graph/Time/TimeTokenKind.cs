namespace ActorGraph.Graph.Time;

/// <summary>What a token of the time lexer is.</summary>
internal enum TimeTokenKind
{
    /// <summary>A word, an elided one with its apostrophe, or a compound of the vocabulary.</summary>
    Word,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>«21e», «XXe», «premier».</summary>
    Ordinal,

    /// <summary>«12/10/2020», «2020-08-18».</summary>
    NumericDate,

    /// <summary>«2015-2020».</summary>
    Years,

    /// <summary>Any other character.</summary>
    Symbol,
}
