namespace ActorGraph.Text.Lexicons;

/// <summary>What the lexicon knows of a form. Looking one up allocates nothing.</summary>
public readonly struct LexiconEntry
{
    private readonly LexiconAnalysis[]? _analyses;

    internal LexiconEntry(LexiconAnalysis[] analyses, int ambiguityClass, int frequency)
    {
        _analyses = analyses;
        AmbiguityClass = ambiguityClass;
        Frequency = frequency;
    }

    /// <summary>Whether the lexicon holds the form.</summary>
    public bool Found => _analyses is not null;

    /// <summary>The readings, in a fixed order; empty when the form is not found.</summary>
    public ReadOnlySpan<LexiconAnalysis> Analyses => _analyses;

    /// <summary>
    /// A number, from 1 to <see cref="FrenchLexicon.AmbiguityClassCount"/>, that two forms share when they have the same
    /// parts of speech and features whatever their lemmas; 0 when the form is not found.
    /// </summary>
    public int AmbiguityClass { get; }

    /// <summary>How frequent the form is, from 0 (rare or not found) to 25, in steps that each mean about twice.</summary>
    public int Frequency { get; }
}
