namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A stretch of the query's text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">Number of code units; 0 for a place between two.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from the start of this one to the end of <paramref name="last"/>.</summary>
    public SourceSpan To(SourceSpan last) => new(Start, last.End - Start);
}
