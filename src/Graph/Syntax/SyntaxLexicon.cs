using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Syntax;

/// <summary>What the reading of clauses needs to know of words.</summary>
/// <param name="Classes">Named sets of lemmas.</param>
/// <param name="Prepositions">Prepositions of several words.</param>
internal sealed record SyntaxLexicon(WordClasses Classes, PrepositionLexicon Prepositions)
{
    /// <summary>The repairs of parses that those classes allow.</summary>
    public TreeRepair Repair { get; } = new(Classes);

    /// <summary>What comes with the program.</summary>
    public static SyntaxLexicon Load() => Load(DataSource.Program);

    /// <summary>What a source has.</summary>
    public static SyntaxLexicon Load(DataSource data) => new(WordClasses.Load(data), PrepositionLexicon.Load(data));
}
