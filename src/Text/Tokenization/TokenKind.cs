namespace ActorGraph.Text.Tokenization;

/// <summary>What a surface token is made of, as far as splitting sentences needs to know.</summary>
internal enum TokenKind
{
    /// <summary>Letters, perhaps with figures, hyphens and apostrophes.</summary>
    Word,

    /// <summary>A number, date or time.</summary>
    Number,

    /// <summary>A word that ends with a full stop of its own: «M.», «etc.», «J.».</summary>
    Abbreviation,

    /// <summary>A web or mail address, a hashtag or a handle.</summary>
    Address,

    /// <summary>Anything else, one character or a run of points or dashes.</summary>
    Punctuation,
}
