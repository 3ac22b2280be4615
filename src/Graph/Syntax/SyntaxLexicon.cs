namespace ActorGraph.Graph.Syntax;

/// <summary>What the reading of clauses needs to know of words.</summary>
/// <param name="Classes">Named sets of lemmas.</param>
/// <param name="Prepositions">Prepositions of several words.</param>
internal sealed record SyntaxLexicon(WordClasses Classes, PrepositionLexicon Prepositions)
{
    /// <summary>What comes with the program.</summary>
    public static SyntaxLexicon Load() => new(WordClasses.Load(), PrepositionLexicon.Load());
}
