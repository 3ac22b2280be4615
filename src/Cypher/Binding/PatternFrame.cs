namespace ActorGraph.Cypher.Binding;

/// <summary>What is gathered while the variables of a pattern are resolved.</summary>
/// <param name="Clause">The clause, for messages.</param>
/// <param name="MayDeclare">Whether new names may appear, as they may not in a pattern that is a predicate.</param>
internal sealed record PatternFrame(string Clause, bool MayDeclare)
{
    /// <summary>The variables that are new.</summary>
    public List<BoundVariable> Declared { get; } = [];

    /// <summary>The relationship variables met so far in the path.</summary>
    public HashSet<BoundVariable> Relationships { get; } = [];
}
