namespace ActorGraph.Graph.Time;

/// <summary>A token of the text as the time grammar sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Word">Its entry in the vocabulary, or null.</param>
/// <param name="Value">A number's or ordinal's value, the day number of a date, the first year of a range.</param>
/// <param name="Last">The last year of a range.</param>
/// <param name="IsPlain">A number in digits without grouping or decimals: only such are days and years.</param>
/// <param name="IsCapital">Begins with a capital letter.</param>
/// <param name="IsGlued">Nothing stands between it and the token before.</param>
/// <param name="IsAfterBreak">The first of a paragraph.</param>
internal readonly record struct TimeToken(
    TimeTokenKind Kind,
    int Start,
    int End,
    TimeWord? Word,
    int Value,
    int Last,
    bool IsPlain,
    bool IsCapital,
    bool IsGlued,
    bool IsAfterBreak);
